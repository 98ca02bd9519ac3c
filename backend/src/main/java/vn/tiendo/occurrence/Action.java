package vn.tiendo.occurrence;

import static vn.tiendo.common.security.Relation.AUTHOR;
import static vn.tiendo.common.security.Relation.CHIEF_OF_OFFICE;
import static vn.tiendo.common.security.Relation.COORDINATOR_HEAD;
import static vn.tiendo.common.security.Relation.COORDINATOR_OFFICER;
import static vn.tiendo.common.security.Relation.DIRECTOR;
import static vn.tiendo.common.security.Relation.LEADER_IN_CHARGE;
import static vn.tiendo.common.security.Relation.LEAD_HEAD;
import static vn.tiendo.common.security.Relation.LEAD_OFFICER;
import static vn.tiendo.common.security.Relation.PLAN_EDITOR;
import static vn.tiendo.common.security.Relation.TRACKING_OFFICE;
import static vn.tiendo.lifecycle.WorkState.AWAITING_CONFIRMATION;
import static vn.tiendo.lifecycle.WorkState.COMPLETED;
import static vn.tiendo.lifecycle.WorkState.IN_PROGRESS;
import static vn.tiendo.lifecycle.WorkState.NOT_STARTED;
import static vn.tiendo.lifecycle.WorkState.REDO;
import static vn.tiendo.lifecycle.WorkState.SUSPENDED;

import java.util.EnumSet;
import java.util.Set;
import vn.tiendo.common.security.Relation;
import vn.tiendo.lifecycle.Move;
import vn.tiendo.lifecycle.WorkState;

/**
 * What can be done with an occurrence: by whom, in which states. The contract's x-access says the
 * same independently, and the authorisation test holds the two against each other. The last five
 * belong to other features, which ask here.
 */
public enum Action {
  RECEIVE("receiveOccurrence", WorkState.LIVE, "lead", LEAD_OFFICER, LEAD_HEAD),
  START("startOccurrence", Move.START.from(), "lead", LEAD_OFFICER, LEAD_HEAD),
  REQUEST_CONFIRMATION(
      "requestOccurrenceConfirmation", Move.REQUEST_CONFIRMATION.from(), "leadHead", LEAD_HEAD),
  CONFIRM("confirmOccurrence", Move.CONFIRM.from(), "leader", LEADER_IN_CHARGE, TRACKING_OFFICE),
  REDO_IT("redoOccurrence", Move.REDO.from(), "leader", LEADER_IN_CHARGE, TRACKING_OFFICE),
  SUSPEND("suspendOccurrence", Move.SUSPEND.from(), "leaderAlone", LEADER_IN_CHARGE),
  RESUME("resumeOccurrence", Move.RESUME.from(), "leaderAlone", LEADER_IN_CHARGE),
  REOPEN("reopenOccurrence", Move.REOPEN.from(), "leaderAlone", LEADER_IN_CHARGE),
  WITHDRAW("withdrawOccurrence", Move.WITHDRAW.from(), "planEditor", PLAN_EDITOR),
  SUPERSEDE("supersedeOccurrence", Move.SUPERSEDE.from(), "planEditor", PLAN_EDITOR),
  UNDO("undoOccurrenceMove", Move.UNDO.from(), "author", AUTHOR),
  REPORT_PROGRESS(
      "createProgressUpdate",
      EnumSet.of(NOT_STARTED, IN_PROGRESS, REDO),
      "lead",
      LEAD_OFFICER,
      LEAD_HEAD),
  REQUEST_ADJUSTMENT(
      "createAdjustmentRequest",
      EnumSet.of(NOT_STARTED, IN_PROGRESS, REDO, SUSPENDED),
      "leadHead",
      LEAD_HEAD),
  ASK(
      "createCoordinationAsk",
      EnumSet.of(NOT_STARTED, IN_PROGRESS, REDO),
      "lead",
      LEAD_OFFICER,
      LEAD_HEAD),
  DIRECT(
      "createDirection",
      EnumSet.of(NOT_STARTED, IN_PROGRESS, AWAITING_CONFIRMATION, COMPLETED, REDO, SUSPENDED),
      "direct",
      LEADER_IN_CHARGE,
      DIRECTOR,
      TRACKING_OFFICE,
      CHIEF_OF_OFFICE),
  ADD_WORK_ITEM(
      "createWorkItem",
      EnumSet.of(NOT_STARTED, IN_PROGRESS, REDO),
      "assigned",
      LEAD_OFFICER,
      LEAD_HEAD,
      COORDINATOR_OFFICER,
      COORDINATOR_HEAD);

  private final String operation;
  private final Set<WorkState> states;
  private final String refusal;
  private final Set<Relation> roles;

  Action(String operation, Set<WorkState> states, String refusal, Relation... roles) {
    this.operation = operation;
    this.states = EnumSet.copyOf(states);
    this.refusal = refusal;
    this.roles = EnumSet.copyOf(Set.of(roles));
  }

  /** The operationId of the contract. */
  public String operation() {
    return operation;
  }

  public boolean in(WorkState state) {
    return states.contains(state);
  }

  public boolean by(Set<Relation> relations) {
    for (Relation relation : relations) {
      if (roles.contains(relation)) {
        return true;
      }
    }
    return false;
  }

  /** Key of the sentence that says who may. */
  public String refusal() {
    return "occurrence.only." + refusal;
  }
}
