package vn.tiendo.lifecycle;

import java.time.LocalDate;

/**
 * What must be known of a piece of work to judge it at a date. All answers are derived; {@link
 * LabelSql} says the same in SQL and a test keeps the two together.
 *
 * @param startsOn before this day it has not begun and is outside every denominator
 * @param dueOn last permitted day, null when there is none
 * @param continuous thường xuyên: without a deadline by nature
 * @param submittedOn day of the confirmation request that is pending or was confirmed, else null
 */
public record Situation(
    WorkState state,
    LocalDate startsOn,
    LocalDate dueOn,
    boolean continuous,
    LocalDate submittedOn,
    Suspensions suspensions) {

  /**
   * How it stands to its deadline; null for what is finished, taken back or a draft. Suspended work
   * is not overdue. Work that was handed in is judged on the day it was, never on the decider's.
   *
   * @param soonUntil the last due date that counts as due soon: {@code asOf} and some working days
   */
  public TimeState timeState(LocalDate asOf, LocalDate soonUntil) {
    if (!state.live()) {
      return null;
    }
    if (dueOn == null) {
      return TimeState.NO_DEADLINE;
    }
    if (overdue(asOf)) {
      return TimeState.OVERDUE;
    }
    boolean waiting = state == WorkState.SUSPENDED || state == WorkState.AWAITING_CONFIRMATION;
    return !waiting && !dueOn.isAfter(soonUntil) ? TimeState.DUE_SOON : TimeState.NOT_DUE;
  }

  /** The box of the official report; null for what no box counts. */
  public ReportingLabel label(LocalDate asOf) {
    if (state == WorkState.DRAFT || state.archived() || startsOn.isAfter(asOf)) {
      return null;
    }
    boolean done = state == WorkState.COMPLETED;
    if (continuous) {
      return done ? ReportingLabel.CONTINUOUS_DONE : ReportingLabel.CONTINUOUS_OPEN;
    }
    if (dueOn == null) {
      return done ? ReportingLabel.UNDATED_DONE : ReportingLabel.UNDATED_OPEN;
    }
    if (done) {
      return late() ? ReportingLabel.COMPLETED_LATE : ReportingLabel.COMPLETED_ON_TIME;
    }
    return overdue(asOf) ? ReportingLabel.OVERDUE : ReportingLabel.IN_TIME;
  }

  /** How it ended; null while it hasn't. */
  public Outcome outcome() {
    if (state != WorkState.COMPLETED) {
      return null;
    }
    if (dueOn == null) {
      return Outcome.NO_DEADLINE;
    }
    return late() ? Outcome.LATE : Outcome.ON_TIME;
  }

  /** Days of delay up to the date, suspended days not counted; 0 when there are none. */
  public int overdueDays(LocalDate asOf) {
    boolean counts =
        dueOn != null
            && (state.live() || state == WorkState.COMPLETED)
            && state != WorkState.SUSPENDED;
    return counts ? suspensions.workableDays(dueOn, submittedOn != null ? submittedOn : asOf) : 0;
  }

  private boolean overdue(LocalDate asOf) {
    LocalDate judged = submittedOn != null ? submittedOn : asOf;
    return state != WorkState.SUSPENDED && judged.isAfter(dueOn);
  }

  private boolean late() {
    return submittedOn.isAfter(dueOn);
  }
}
