/**
 * A unit's report of a period, from its opening to its receipt: tables report, report_field,
 * report_submission (snapshots, never changed), report_step (what happened). Door: {@link
 * vn.tiendo.report.Reports}; the reports of a period are made when it is opened ({@code
 * regime.PeriodOpened}). Neighbours: regime, prefill, snapshot below; completeness and what is
 * consolidated above.
 */
package vn.tiendo.report;
