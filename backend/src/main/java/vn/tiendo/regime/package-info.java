/**
 * What reports are written by, as data: outlines (đề cương), regimes (chế độ báo cáo: who reports
 * to whom, how often, by when) and the periods opened from them, which keep the regime as it was
 * then. Tables outline, report_regime, report_period; {@link vn.tiendo.regime.DueDates} are its
 * pure rules. Door: {@link vn.tiendo.regime.ReportPeriods}; tells of a period that was opened by
 * {@link vn.tiendo.regime.PeriodOpened}, observed inside its transaction. Neighbours: calendar,
 * daily, plan below; report (its units' reports) above.
 */
package vn.tiendo.regime;
