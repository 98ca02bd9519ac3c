package vn.tiendo.lifecycle;

import java.time.LocalDate;

/** "Trước ngày D" is strict, "chậm nhất ngày D" and "trong …" include the day. */
public enum Bound {
  BEFORE,
  BY;

  /** The last permitted day for the day the words name. */
  public LocalDate lastDay(LocalDate stated) {
    return this == BEFORE ? stated.minusDays(1) : stated;
  }
}
