package vn.tiendo.common.time;

import java.time.LocalDate;

/** Days from {@code from} to {@code to}, both counted. */
public record DayRange(LocalDate from, LocalDate to) {
  public DayRange {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("A range ends before it begins: " + from + " > " + to);
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  public boolean contains(DayRange other) {
    return contains(other.from) && contains(other.to);
  }
}
