package vn.tiendo.lifecycle;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * How often work comes back.
 *
 * @param times times within one unit; the unit's months divide by it
 * @param month month within the unit, from 1; null: the last one
 * @param day day of that month; null: the last one
 */
public record Recurrence(Unit unit, int times, Integer month, Integer day) {
  /** The span within which the times are counted. */
  public enum Unit {
    YEAR(12),
    HALF_YEAR(6),
    QUARTER(3),
    MONTH(1);

    private final int months;

    Unit(int months) {
      this.months = months;
    }

    public int months() {
      return months;
    }
  }

  boolean divides() {
    return times > 0 && unit.months() % times == 0;
  }

  /** Months of one occurrence. */
  int months() {
    return unit.months() / times;
  }

  /**
   * The day the words name within a period that begins with this month; a day the month doesn't
   * have is its last.
   */
  LocalDate statedDay(YearMonth first) {
    YearMonth at = first.plusMonths(month == null ? months() - 1L : month - 1L);
    return day == null ? at.atEndOfMonth() : at.atDay(Math.min(day, at.lengthOfMonth()));
  }
}
