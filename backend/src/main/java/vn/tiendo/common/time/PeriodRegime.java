package vn.tiendo.common.time;

/** From which day to which day the data of a period are counted. */
public enum PeriodRegime {
  /**
   * From the 15th of the month before the period to the 14th of its last month (Decree
   * 09/2019/NĐ-CP, for the month, quarter, half-year and year; nine months are counted alike).
   */
  REPORTING,
  /** From the first to the last day of the calendar period. */
  CALENDAR
}
