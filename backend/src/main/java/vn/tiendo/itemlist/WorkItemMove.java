package vn.tiendo.itemlist;

import vn.tiendo.common.security.Relation;
import vn.tiendo.lifecycle.Move;

/**
 * What can happen to a work item; what moves its state is a {@link Move} of the common state
 * machine.
 */
public enum WorkItemMove {
  /** Added after the programme was approved. */
  REGISTER(Move.ISSUE, null, null),
  APPROVE(Move.ISSUE, null, null),
  START(Move.START, "startWorkItem", Relation.OWNER_OFFICER),
  REQUEST_CONFIRMATION(
      Move.REQUEST_CONFIRMATION, "requestWorkItemConfirmation", Relation.OWNER_OFFICER),
  CONFIRM(Move.CONFIRM, "confirmWorkItem", Relation.OWNER_HEAD),
  REDO(Move.REDO, "redoWorkItem", Relation.OWNER_HEAD),
  SUSPEND(Move.SUSPEND, "suspendWorkItem", Relation.LEADER_IN_CHARGE),
  RESUME(Move.RESUME, "resumeWorkItem", Relation.LEADER_IN_CHARGE),
  REOPEN(Move.REOPEN, "reopenWorkItem", Relation.LEADER_IN_CHARGE),
  WITHDRAW(Move.WITHDRAW, "withdrawWorkItem", Relation.LEADER_IN_CHARGE),
  EXTEND(null, null, null),
  REWORD(null, null, null),
  UNDO(null, null, null);

  /** The step of the state machine, or null when the state stays. */
  public final Move step;

  /** The operation a person commands it with, or null when it follows from something else. */
  public final String operation;

  /** Who may command it. */
  public final Relation by;

  WorkItemMove(Move step, String operation, Relation by) {
    this.step = step;
    this.operation = operation;
    this.by = by;
  }

  boolean undoable() {
    return operation != null && step.undoable();
  }
}
