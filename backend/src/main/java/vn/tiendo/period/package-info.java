/**
 * Periods in which units report (kỳ báo cáo), opened from regimes, which they keep as they were
 * then; table report_period. {@link vn.tiendo.period.DueDates} are the pure rules of their days.
 * Door: {@link vn.tiendo.period.ReportPeriods}; tells of a period that was opened by {@link
 * vn.tiendo.period.PeriodOpened}, observed inside its transaction. Neighbours: regime, outline,
 * calendar, daily below; report (its units' reports) above.
 */
package vn.tiendo.period;
