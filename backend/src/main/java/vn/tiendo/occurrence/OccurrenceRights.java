package vn.tiendo.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.security.Rights;
import vn.tiendo.lifecycle.Authority;
import vn.tiendo.lifecycle.WorkState;
import vn.tiendo.unit.Units;
import vn.tiendo.worklist.WorkRow;

/**
 * How a caller stands to a piece of work, and what that lets him do: one answer for refusals and
 * for allowedActions.
 */
@ApplicationScoped
public class OccurrenceRights {
  private static final PositionKind[] OFFICE = {
    PositionKind.HEAD, PositionKind.DEPUTY_HEAD, PositionKind.OFFICER
  };
  private static final PositionKind[] HEADS = {PositionKind.HEAD, PositionKind.DEPUTY_HEAD};

  private final Caller caller;
  private final Units units;
  private final Clock clock;
  private final Duration undoWindow;

  OccurrenceRights(
      Caller caller,
      Units units,
      Clock clock,
      @ConfigProperty(name = "tiendo.undo-window", defaultValue = "PT10M") Duration undoWindow) {
    this.caller = caller;
    this.units = units;
    this.clock = clock;
    this.undoWindow = undoWindow;
  }

  /** Every way in which the caller is related to the work; empty when he may not know of it. */
  public EnumSet<Relation> relations(WorkRow row) {
    EnumSet<Relation> relations = EnumSet.noneOf(Relation.class);
    // Asked for once: a page asks it some hundred times, each time through the request's proxy.
    Rights held = caller.rights();
    WorkRow.PlanPart plan = row.plan();
    if (held.holds(plan.trackingUnitId(), OFFICE)) {
      relations.add(Relation.TRACKING_OFFICE);
      relations.add(Relation.PLAN_EDITOR);
    }
    if (held.holds(plan.consolidatingUnitId(), OFFICE)) {
      relations.add(Relation.CONSOLIDATING_OFFICE);
      relations.add(Relation.PLAN_EDITOR);
    }
    if (held.holds(plan.ownerUnitId(), PositionKind.DIRECTOR)) {
      relations.add(Relation.DIRECTOR);
      relations.add(Relation.LEADER_IN_CHARGE);
    }
    if (!readable(row, relations, held)) {
      return EnumSet.noneOf(Relation.class);
    }
    relations.add(Relation.READER);
    inTheHouse(row, relations, held);
    parts(row, relations, held);
    authority(row, relations);
    return relations;
  }

  private boolean readable(WorkRow row, EnumSet<Relation> relations, Rights held) {
    if (held.isSystem()) {
      return true;
    }
    if (row.life().stateNow() == WorkState.DRAFT) {
      return relations.contains(Relation.PLAN_EDITOR) || relations.contains(Relation.DIRECTOR);
    }
    Set<UUID> owners = held.owners();
    return owners.contains(row.plan().ownerId())
        || owners.contains(units.ownerOf(row.task().leadUnitId()))
        || List.of(row.others()).stream().anyMatch(num -> owners.contains(ownerOf(num)));
  }

  private void inTheHouse(WorkRow row, EnumSet<Relation> relations, Rights held) {
    UUID ownerUnit = row.plan().ownerUnitId();
    if (held.holds(ownerUnit, PositionKind.CHIEF_OF_OFFICE)) {
      relations.add(Relation.CHIEF_OF_OFFICE);
    }
    if (held.holds(ownerUnit, PositionKind.CLERK)) {
      relations.add(Relation.CLERK);
    }
    boolean posted = held.owners().contains(row.plan().ownerId());
    if (posted && held.standsFor(row.task().leaderId())) {
      relations.add(Relation.LEADER_IN_CHARGE);
    }
    if (row.life().lastMoveBy() != null && row.life().lastMoveBy().equals(held.actorId())) {
      relations.add(Relation.AUTHOR);
    }
  }

  private void parts(WorkRow row, EnumSet<Relation> relations, Rights held) {
    UUID lead = row.task().leadUnitId();
    if (held.holds(lead, OFFICE)) {
      relations.add(Relation.LEAD_OFFICER);
    }
    if (held.holds(lead, HEADS)) {
      relations.add(Relation.LEAD_HEAD);
    }
    for (Integer num : row.task().coordinators()) {
      UUID unit = units.byNum(num).id();
      if (held.holds(unit, OFFICE)) {
        relations.add(Relation.COORDINATOR_OFFICER);
      }
      if (held.holds(unit, HEADS)) {
        relations.add(Relation.COORDINATOR_HEAD);
      }
    }
  }

  private static void authority(WorkRow row, EnumSet<Relation> relations) {
    Authority authority = row.task().extensionAuthority();
    boolean director = relations.contains(Relation.DIRECTOR);
    boolean deputy =
        authority == Authority.DEPUTY_IN_CHARGE && relations.contains(Relation.LEADER_IN_CHARGE);
    // What a higher body set, only its letter moves: the tracking office records it. Nobody set a
    // deadline: the director.
    if (deputy || (director && authority != Authority.HIGHER_BODY)) {
      relations.add(Relation.EXTENSION_AUTHORITY);
    }
  }

  private UUID ownerOf(Integer num) {
    return units.ownerOf(units.byNum(num).id());
  }

  /** Exactly what the caller can do now. */
  public List<String> allowedActions(WorkRow row, Set<Relation> relations) {
    List<String> allowed = new ArrayList<>();
    for (Action action : Action.values()) {
      if (action.by(relations) && possible(action, row)) {
        allowed.add(action.operation());
      }
    }
    return allowed;
  }

  private boolean possible(Action action, WorkRow row) {
    return action.in(row.life().stateNow())
        && !row.plan().closed()
        && (action != Action.UNDO || inTime(row));
  }

  private boolean inTime(WorkRow row) {
    return row.life().lastMoveAt() != null
        && !clock.instant().isAfter(row.life().lastMoveAt().plus(undoWindow));
  }

  /**
   * @throws NotFound when the caller may not know of it
   * @throws NotAllowed when he may see but not do it
   */
  public void require(Action action, Set<Relation> relations) {
    if (!relations.contains(Relation.READER)) {
      throw new NotFound();
    }
    if (!action.by(relations)) {
      throw new NotAllowed(action.refusal());
    }
  }

  /**
   * @throws Conflict when the state, the plan or the clock forbids it
   */
  public void requireState(Action action, WorkRow row, Set<Relation> relations) {
    if (possible(action, row)) {
      return;
    }
    WorkState state = row.life().stateNow();
    if (row.plan().closed()) {
      throw Conflict.state(state, List.of(), "occurrence.planClosed");
    }
    String key = action.in(state) ? "occurrence.undoTooLate" : "occurrence.state." + state;
    throw Conflict.state(state, allowedActions(row, relations), key);
  }
}
