package vn.tiendo.itemlist;

import static vn.tiendo.lifecycle.WorkState.IN_PROGRESS;
import static vn.tiendo.lifecycle.WorkState.NOT_STARTED;
import static vn.tiendo.lifecycle.WorkState.REDO;
import static vn.tiendo.lifecycle.WorkState.SUSPENDED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.security.Relation;
import vn.tiendo.daily.SubjectRights;
import vn.tiendo.lifecycle.WorkState;

/**
 * A unit does its items and its head confirms them; the task's leader suspends, reopens and
 * withdraws. An item still in draft is read by those who read its programme.
 */
@ApplicationScoped
class WorkItemRights {
  private static final Set<WorkState> WORKED_ON = EnumSet.of(NOT_STARTED, IN_PROGRESS, REDO);
  private static final List<PositionKind> DRAFT_READERS =
      List.of(
          PositionKind.DIRECTOR,
          PositionKind.DEPUTY_DIRECTOR,
          PositionKind.CHIEF_OF_OFFICE,
          PositionKind.HEAD,
          PositionKind.DEPUTY_HEAD,
          PositionKind.OFFICER);

  private final Caller caller;
  private final SubjectRights subjects;

  WorkItemRights(Caller caller, SubjectRights subjects) {
    this.caller = caller;
    this.subjects = subjects;
  }

  /**
   * What an item's actions depend on, besides who asks.
   *
   * @param programmeOpen the unit is still writing the programme
   * @param planIssued its plan is in force: not a draft, not closed
   */
  record Standing(WorkState state, boolean programmeOpen, boolean planIssued) {}

  /** How the caller stands to an item that he sees in a list. */
  EnumSet<Relation> relations(UUID ownerId, UUID unitId, UUID leaderId, boolean ownLastMove) {
    EnumSet<Relation> relations = EnumSet.of(Relation.READER);
    subjects.office(relations, unitId, Relation.OWNER_OFFICER, Relation.OWNER_HEAD);
    boolean inCharge = caller.standsFor(leaderId);
    if (inCharge || subjects.posted(ownerId, PositionKind.DIRECTOR)) {
      relations.add(Relation.LEADER_IN_CHARGE);
    }
    if (ownLastMove) {
      relations.add(Relation.AUTHOR);
    }
    return relations;
  }

  static List<String> allowedActions(Set<Relation> relations, Standing standing) {
    List<String> actions = new ArrayList<>();
    if (!standing.planIssued()) {
      return actions;
    }
    WorkState state = standing.state();
    for (WorkItemMove move : WorkItemMove.values()) {
      if (move.operation != null
          && move.step.allowedIn(state)
          && commanded(move, state)
          && relations.contains(move.by)) {
        actions.add(move.operation);
      }
    }
    if (relations.contains(Relation.AUTHOR)) {
      actions.add("undoWorkItemMove");
    }
    if (relations.contains(Relation.OWNER_OFFICER)) {
      office(standing, actions);
    }
    return actions;
  }

  /** Work that was handed in is confirmed or returned, not withdrawn. */
  private static boolean commanded(WorkItemMove move, WorkState state) {
    return move != WorkItemMove.WITHDRAW || state != WorkState.AWAITING_CONFIRMATION;
  }

  private static void office(Standing standing, List<String> actions) {
    WorkState state = standing.state();
    if (state == WorkState.DRAFT && standing.programmeOpen()) {
      actions.add("editWorkItem");
      actions.add("deleteWorkItem");
    }
    if (WORKED_ON.contains(state)) {
      actions.add("editWorkItem");
      actions.add("createProgressUpdate");
    }
    if (WORKED_ON.contains(state) || state == SUSPENDED) {
      actions.add("createAdjustmentRequest");
    }
  }

  boolean readsDrafts(UUID unitId) {
    return caller.holds(unitId, DRAFT_READERS.toArray(PositionKind[]::new));
  }

  /**
   * Keeps the items the caller sees: ordered work as its task is seen, drafts as their programme
   * is.
   */
  void visible(Where where) {
    subjects.visible(where, "w");
    where.and(
        "(w.state <> 'DRAFT' OR w.unit_id = ANY (?))", (Object) subjects.within(DRAFT_READERS));
  }
}
