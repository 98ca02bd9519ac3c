package vn.tiendo.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * Working days: Monday to Friday (Decision 188/1999/QĐ-TTg), except the days named in {@code
 * exceptions}. Pure: the same exceptions always give the same answers.
 */
public record WorkCalendar(Map<LocalDate, DayKind> exceptions) {
  public WorkCalendar {
    exceptions = Map.copyOf(exceptions);
  }

  public boolean isWorkingDay(LocalDate day) {
    DayKind kind = exceptions.get(day);
    if (kind != null) {
      return kind.working();
    }
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /** The day that is so many working days later; earlier when negative, the day itself when 0. */
  public LocalDate plus(LocalDate day, int workingDays) {
    int step = Integer.signum(workingDays);
    LocalDate at = day;
    for (int left = Math.abs(workingDays); left > 0; ) {
      at = at.plusDays(step);
      if (isWorkingDay(at)) {
        left--;
      }
    }
    return at;
  }

  /**
   * How many working days lie after {@code from} up to and with {@code to}; negative when {@code
   * to} is earlier.
   */
  public int between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -between(to, from);
    }
    return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
  }

  /** The due date after the rule for days of rest has been applied. */
  public LocalDate settle(LocalDate due, DayOff rule) {
    if (isWorkingDay(due)) {
      return due;
    }
    return switch (rule) {
      case KEEP -> due;
      case PREVIOUS -> plus(due, -1);
      case NEXT -> plus(due, 1);
    };
  }
}
