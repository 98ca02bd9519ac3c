package vn.tiendo.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.unit.Units;

/** The door to plans for other features. */
@ApplicationScoped
public class Plans {
  private final PlanRepository plans;
  private final PlanRights rights;
  private final PlanWriter writer;
  private final Units units;
  private final Caller caller;
  private final Clock clock;

  Plans(
      PlanRepository plans,
      PlanRights rights,
      PlanWriter writer,
      Units units,
      Caller caller,
      Clock clock) {
    this.plans = plans;
    this.rights = rights;
    this.writer = writer;
    this.units = units;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * @throws NotFound when there is none, or the caller may not see it
   */
  public PlanView view(UUID planId) {
    return plans
        .row(planId, rights)
        .filter(row -> rights.relations(row).contains(Relation.READER))
        .map(row -> plans.findById(planId).view())
        .orElseThrow(NotFound::new);
  }

  /**
   * As above, also when the plan did not exist on the day, or the caller could not see it as it
   * was; null is today.
   */
  public PlanView view(UUID planId, LocalDate asOf) {
    if (asOf != null) {
      plans
          .row(planId, asOf, rights)
          .filter(row -> rights.relations(row).contains(Relation.READER))
          .orElseThrow(NotFound::new);
    }
    return view(planId);
  }

  /** Whatever the caller may see. */
  public Optional<PlanView> find(UUID planId) {
    return plans.findByIdOptional(planId).map(Plan::view);
  }

  public Optional<PlanView> find(UUID ownerId, String code) {
    return plans.byCode(ownerId, code).map(Plan::view);
  }

  /**
   * How the caller stands to the plan; READER only tells of his organisation, not of work he has in
   * it.
   */
  public EnumSet<Relation> relations(PlanView plan) {
    return rights.relations(
        plan.ownerId(), plan.trackingUnitId(), plan.consolidatingUnitId(), plan.state(), false);
  }

  public boolean editor(PlanView plan) {
    return relations(plan).contains(Relation.PLAN_EDITOR);
  }

  /** Units whose plans the caller keeps. */
  public Set<UUID> editorUnits() {
    return caller.rights().unitsHeld(PlanRights.OFFICE);
  }

  /** The operations the caller may do with the plan. */
  public List<String> allowedActions(PlanView plan) {
    return PlanRights.allowedActions(relations(plan), plans.standing(plans.findById(plan.id())));
  }

  /**
   * An If-Match sent with a command on something in the plan. @throws
   * vn.tiendo.common.problem.Stale when it moved on
   */
  public void honour(IfMatch ifMatch, UUID planId) {
    IfMatch.honour(ifMatch, plans.findById(planId));
  }

  /** Something in the plan was written: its version rises with it. */
  public void touch(UUID planId) {
    plans.findById(planId).touch(clock.instant());
  }

  /**
   * Makes a plan without asking who may: for imports. @return its id, or null when something is
   * wrong
   */
  public UUID bringIn(NewPlan wanted, Violations violations) {
    UUID ownerUnit = units.idOf(wanted.ownerUnit()).orElseThrow();
    PlanUnits offices = PlanUnits.find(wanted.edit(), units.ownerOf(ownerUnit), units, violations);
    writer.check(wanted.edit(), wanted.kind(), violations);
    return violations.any() ? null : writer.create(wanted, ownerUnit, offices).id();
  }

  /** Issues a plan that was brought in. */
  public void bringIntoForce(UUID planId, IssueDecision decision) {
    writer.issue(plans.findById(planId), decision);
  }

  /**
   * Gives a draft other content: what stood in it goes.
   *
   * @return its id, or null when something is wrong
   */
  public UUID rewrite(UUID draftId, NewPlan wanted, Violations violations) {
    Plan draft = plans.findById(draftId);
    PlanUnits offices = PlanUnits.find(wanted.edit(), draft.ownerId, units, violations);
    writer.check(wanted.edit(), draft.kind, violations);
    if (violations.any()) {
      return null;
    }
    writer.empty(draftId);
    writer.edit(draft, wanted.edit(), offices);
    return draftId;
  }
}
