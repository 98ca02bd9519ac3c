package vn.tiendo.measure;

import vn.tiendo.common.time.PeriodKind;

/** How often an indicator is measured. */
public enum Frequency {
  MONTHLY(PeriodKind.MONTH),
  QUARTERLY(PeriodKind.QUARTER),
  HALF_YEARLY(PeriodKind.HALF_YEAR),
  YEARLY(PeriodKind.YEAR);

  private final PeriodKind period;

  Frequency(PeriodKind period) {
    this.period = period;
  }

  /** The period of one measurement. */
  public PeriodKind period() {
    return period;
  }

  /** Whether values may be given for such a period: not for one shorter than a measurement. */
  public boolean takes(PeriodKind kind) {
    return kind == PeriodKind.AD_HOC || kind.months() >= period.months();
  }
}
