package vn.tiendo.worklist;

import java.time.LocalDate;
import vn.tiendo.lifecycle.DeadlineBasis;
import vn.tiendo.lifecycle.Outcome;
import vn.tiendo.lifecycle.ReportingLabel;
import vn.tiendo.lifecycle.Situation;
import vn.tiendo.lifecycle.TimeState;

/**
 * What is derived of a row at its date. Absent answers are null.
 *
 * @param overdueDays at least 1, or null
 */
public record Judgement(
    TimeState timeState, Integer overdueDays, ReportingLabel label, Outcome outcome) {
  public static Judgement of(WorkRow row, DeadlineBasis basis, LocalDate soonUntil) {
    Situation situation = row.life().situation(basis);
    int days = situation.overdueDays(row.asOf());
    return new Judgement(
        situation.timeState(row.asOf(), soonUntil),
        days > 0 ? days : null,
        situation.label(row.asOf()),
        situation.outcome());
  }
}
