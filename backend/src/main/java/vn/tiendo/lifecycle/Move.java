package vn.tiendo.lifecycle;

import static vn.tiendo.lifecycle.WorkState.AWAITING_CONFIRMATION;
import static vn.tiendo.lifecycle.WorkState.COMPLETED;
import static vn.tiendo.lifecycle.WorkState.DRAFT;
import static vn.tiendo.lifecycle.WorkState.IN_PROGRESS;
import static vn.tiendo.lifecycle.WorkState.NOT_STARTED;
import static vn.tiendo.lifecycle.WorkState.SUSPENDED;
import static vn.tiendo.lifecycle.WorkState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;

/**
 * What can happen to a piece of work, and in which states. The whole state machine is this table.
 */
public enum Move {
  ISSUE(NOT_STARTED, EnumSet.of(DRAFT)),
  START(IN_PROGRESS, EnumSet.of(NOT_STARTED)),
  REQUEST_CONFIRMATION(AWAITING_CONFIRMATION, EnumSet.of(NOT_STARTED, IN_PROGRESS, WorkState.REDO)),
  CONFIRM(COMPLETED, EnumSet.of(AWAITING_CONFIRMATION)),
  REDO(WorkState.REDO, EnumSet.of(AWAITING_CONFIRMATION)),
  SUSPEND(SUSPENDED, EnumSet.of(NOT_STARTED, IN_PROGRESS, WorkState.REDO)),
  /** Back to the state from before the suspension. */
  RESUME(null, EnumSet.of(SUSPENDED)),
  REOPEN(IN_PROGRESS, EnumSet.of(COMPLETED)),
  WITHDRAW(WITHDRAWN, WorkState.LIVE),
  SUPERSEDE(WorkState.SUPERSEDED, WorkState.LIVE),
  /** A later (or earlier) deadline: the state stays. */
  EXTEND(null, WorkState.LIVE),
  /** Another unit leads from now on: the state stays. */
  TRANSFER(null, WorkState.LIVE),
  /** Takes back the last move; the state follows from the moves that remain. */
  UNDO(null, EnumSet.complementOf(EnumSet.of(DRAFT)));

  private final WorkState to;
  private final Set<WorkState> from;

  Move(WorkState to, Set<WorkState> from) {
    this.to = to;
    this.from = Set.copyOf(from);
  }

  /** The states in which it is allowed. */
  public Set<WorkState> from() {
    return from;
  }

  public boolean allowedIn(WorkState state) {
    return from.contains(state);
  }

  /** The state it always leads to, or null where that depends on what was before. */
  WorkState to() {
    return to;
  }

  /** Whether one's own last command of this kind can be taken back within minutes. */
  public boolean undoable() {
    return switch (this) {
      case START,
          REQUEST_CONFIRMATION,
          CONFIRM,
          REDO,
          SUSPEND,
          RESUME,
          REOPEN,
          WITHDRAW,
          SUPERSEDE ->
          true;
      case ISSUE, EXTEND, TRANSFER, UNDO -> false;
    };
  }
}
