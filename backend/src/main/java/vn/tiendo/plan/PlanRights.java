package vn.tiendo.plan;

import static vn.tiendo.common.security.Relation.CONSOLIDATING_OFFICE;
import static vn.tiendo.common.security.Relation.DIRECTOR;
import static vn.tiendo.common.security.Relation.PLAN_EDITOR;
import static vn.tiendo.common.security.Relation.READER;
import static vn.tiendo.common.security.Relation.TRACKING_OFFICE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.MyActions;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.security.Post;
import vn.tiendo.common.security.Relation;

/**
 * Who may do what with a plan: the offices that track it and consolidate its reports keep it, the
 * director issues and closes it too, its organisation reads it once issued, others where they have
 * work in it. Drafts are the keepers' and the director's.
 */
@ApplicationScoped
class PlanRights implements MyActions {
  static final PositionKind[] OFFICE = {
    PositionKind.HEAD, PositionKind.DEPUTY_HEAD, PositionKind.OFFICER
  };

  private final Caller caller;

  PlanRights(Caller caller) {
    this.caller = caller;
  }

  /**
   * @param state whose readers are asked for: today's, or a past one
   * @param reached the caller's unit has work in the plan
   */
  EnumSet<Relation> relations(
      UUID ownerId,
      UUID trackingUnitId,
      UUID consolidatingUnitId,
      PlanState state,
      boolean reached) {
    EnumSet<Relation> relations = EnumSet.noneOf(Relation.class);
    boolean system = caller.rights().isSystem();
    if (system || caller.holds(trackingUnitId, OFFICE)) {
      relations.add(TRACKING_OFFICE);
    }
    if (system || caller.holds(consolidatingUnitId, OFFICE)) {
      relations.add(CONSOLIDATING_OFFICE);
    }
    if (!relations.isEmpty()) {
      relations.add(PLAN_EDITOR);
    }
    if (caller.posts().stream().anyMatch(p -> directs(p, ownerId))) {
      relations.add(DIRECTOR);
    }
    boolean issued = state != PlanState.DRAFT;
    if (!relations.isEmpty() || issued && (caller.owners().contains(ownerId) || reached)) {
      relations.add(READER);
    }
    return relations;
  }

  EnumSet<Relation> relations(PlanRow row) {
    return relations(
        row.ownerId(), row.trackingUnitId(), row.consolidatingUnitId(), row.state(), row.reached());
  }

  /** What is listed works; the body of the request aside, nothing else stands in its way. */
  static List<String> allowedActions(EnumSet<Relation> relations, PlanStanding plan) {
    boolean editor = relations.contains(PLAN_EDITOR);
    boolean decider = editor || relations.contains(DIRECTOR);
    List<String> actions = new ArrayList<>();
    if (plan.is(PlanState.DRAFT) && editor) {
      actions.addAll(List.of("editPlan", "createSection", "createTask", "createIndicator"));
    }
    if (plan.deletable() && editor) {
      actions.add("deletePlan");
    }
    if (plan.is(PlanState.DRAFT) && plan.hasTasks() && decider) {
      actions.add("issuePlan");
    }
    if (plan.is(PlanState.ISSUED) && editor) {
      actions.addAll(List.of("editPlan", "amendPlan"));
      if (plan.kind() == PlanKind.REGISTER) {
        actions.add("createTask");
      }
    }
    if (plan.is(PlanState.ISSUED) && decider) {
      actions.add("closePlan");
    }
    return actions;
  }

  /** Units whose plans the caller keeps. */
  UUID[] offices() {
    return caller.rights().unitsHeld(OFFICE).toArray(UUID[]::new);
  }

  @Override
  public List<String> mine() {
    return offices().length > 0 ? List.of("createPlan") : List.of();
  }

  UUID[] owners() {
    return caller.owners().toArray(UUID[]::new);
  }

  UUID[] directed() {
    return caller.posts().stream()
        .filter(p -> p.kind() == PositionKind.DIRECTOR)
        .map(Post::ownerId)
        .toArray(UUID[]::new);
  }

  UUID[] units() {
    return caller.unitIds().toArray(UUID[]::new);
  }

  private static boolean directs(Post post, UUID ownerId) {
    return post.kind() == PositionKind.DIRECTOR && post.ownerId().equals(ownerId);
  }
}
