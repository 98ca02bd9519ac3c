package vn.tiendo.period;

/** A period was opened: the reports of its units are made. */
public record PeriodOpened(ReportPeriods.View period) {}
