package vn.tiendo.calendar;

/** Why a day of the calendar differs from its day of the week. */
public enum DayKind {
  /** A public holiday (Labour Code 2019, article 112). */
  HOLIDAY,
  /**
   * A day off in place of a holiday that fell on a weekly day of rest (Labour Code 2019, article
   * 111.3).
   */
  SUBSTITUTE_OFF,
  /** A working day swapped for a rest day by a decision of that year. */
  SWAPPED_OFF,
  /** A Saturday or Sunday worked in exchange. */
  SWAPPED_WORK;

  public boolean working() {
    return this == SWAPPED_WORK;
  }
}
