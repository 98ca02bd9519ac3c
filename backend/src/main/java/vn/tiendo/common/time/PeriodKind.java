package vn.tiendo.common.time;

/** How long a reporting period is. */
public enum PeriodKind {
  MONTH(1),
  QUARTER(3),
  HALF_YEAR(6),
  NINE_MONTHS(9),
  YEAR(12),
  AD_HOC(0);

  private final int months;

  PeriodKind(int months) {
    this.months = months;
  }

  /** Length in months; 0 when the two days are given freely. */
  public int months() {
    return months;
  }
}
