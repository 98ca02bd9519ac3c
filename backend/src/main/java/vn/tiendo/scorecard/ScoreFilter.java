package vn.tiendo.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.assessment.NotAssessableReason;
import vn.tiendo.assessment.StatusCode;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.plan.PlanState;

/**
 * What a list of indicators can be asked; null asks nothing.
 *
 * @param units with what lies below them
 * @param ownerUnits exactly these
 * @param begun whether the plan had begun before the period ended
 * @param period the one whose status is shown
 */
record ScoreFilter(
    UUID planId,
    List<PlanState> planStates,
    List<UUID> units,
    List<UUID> ownerUnits,
    List<UUID> sections,
    String q,
    Boolean begun,
    PeriodKey period,
    LocalDate asOf,
    List<StatusCode> statuses,
    List<NotAssessableReason> reasons) {

  /** Whether rows can only be chosen after they have been assessed. */
  boolean byStatus() {
    return statuses != null || reasons != null;
  }

  boolean takes(StatusCode status, NotAssessableReason reason) {
    return (statuses == null || statuses.contains(status))
        && (reasons == null || reasons.contains(reason));
  }

  /** The day and the period it is about, where they were not asked for. */
  ScoreFilter on(LocalDate today) {
    LocalDate day = asOf == null ? today : asOf;
    PeriodKey key = period == null ? PeriodKey.year(day.getYear()) : period;
    return new ScoreFilter(
        planId, planStates, units, ownerUnits, sections, q, begun, key, day, statuses, reasons);
  }

  /** The same among plans in these states that had begun before the period ended. */
  ScoreFilter begunIn(List<PlanState> states) {
    return new ScoreFilter(
        planId, states, units, ownerUnits, sections, q, true, period, asOf, statuses, reasons);
  }
}
