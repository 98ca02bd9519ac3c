package vn.tiendo.lifecycle;

import java.time.LocalDate;
import java.util.List;

/**
 * How a piece of work stands after its moves. Undoing one is folding the others again.
 *
 * @param since the day the state holds from
 * @param submittedOn day of the confirmation request that is pending or was confirmed, else null
 * @param completedOn day of the confirmation, else null
 * @param issuedOn day a higher body issued the result, null while unknown
 * @param resumeTo while suspended, the state it goes back to; else null
 */
public record Standing(
    WorkState state,
    LocalDate since,
    LocalDate submittedOn,
    LocalDate completedOn,
    LocalDate issuedOn,
    WorkState resumeTo,
    Suspensions suspensions) {

  /** Before anything happened: ordered on a day and not yet begun. */
  public static Standing ordered(LocalDate on) {
    return new Standing(WorkState.NOT_STARTED, on, null, null, null, null, Suspensions.NONE);
  }

  /** After the moves in their order, none of them undone. */
  public static Standing after(LocalDate orderedOn, List<Step> steps) {
    Standing standing = ordered(orderedOn);
    for (Step step : steps) {
      standing = standing.after(step);
    }
    return standing;
  }

  /**
   * After one more move. @throws IllegalStateException when the state doesn't allow it: callers ask
   * first
   */
  public Standing after(Step step) {
    if (step.move() == Move.ISSUE) {
      return ordered(step.on());
    }
    if (!step.move().allowedIn(state)) {
      throw new IllegalStateException(step.move() + " in " + state);
    }
    return switch (step.move()) {
      case EXTEND, TRANSFER, UNDO -> this;
      case REQUEST_CONFIRMATION ->
          to(step, step.submittedOn(), null, first(step.issuedOn(), issuedOn));
      case CONFIRM -> to(step, submittedOn, step.on(), first(step.issuedOn(), issuedOn));
      case SUSPEND -> suspended(step.on());
      case RESUME -> resumed(step.on());
      case WITHDRAW, SUPERSEDE -> to(step, null, null, issuedOn).closed(step.on());
      case ISSUE, START, REDO, REOPEN -> to(step, null, null, null);
    };
  }

  private Standing to(Step step, LocalDate submitted, LocalDate completed, LocalDate issued) {
    return new Standing(
        step.move().to(), step.on(), submitted, completed, issued, null, suspensions);
  }

  private Standing suspended(LocalDate on) {
    return new Standing(WorkState.SUSPENDED, on, null, null, issuedOn, state, suspensions.from(on));
  }

  private Standing resumed(LocalDate on) {
    return new Standing(resumeTo, on, null, null, issuedOn, null, suspensions.until(on));
  }

  private Standing closed(LocalDate on) {
    return new Standing(state, since, null, null, issuedOn, null, suspensions.until(on));
  }

  private static LocalDate first(LocalDate one, LocalDate other) {
    return one != null ? one : other;
  }
}
