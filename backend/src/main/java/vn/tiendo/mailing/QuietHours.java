package vn.tiendo.mailing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Predicate;

/**
 * When somebody wants no mail.
 *
 * @param from begin of the quiet hours, in Vietnam's time; equal to `to` when there are none
 * @param to their end, on the next day where it is not later than `from`
 * @param daysOff whether days that are no working days are quiet as a whole
 */
record QuietHours(LocalTime from, LocalTime to, boolean daysOff) {
  /** No calendar rests longer than a month. */
  private static final int LONGEST_REST = 31;

  /** The moment itself, or when the quiet that it lies in is over. */
  LocalDateTime over(LocalDateTime at, Predicate<LocalDate> workingDay) {
    LocalDateTime open = afterHours(at);
    for (int days = 0; days < LONGEST_REST && rests(open.toLocalDate(), workingDay); days++) {
      open = afterHours(open.toLocalDate().plusDays(1).atStartOfDay());
    }
    return open;
  }

  private boolean rests(LocalDate day, Predicate<LocalDate> workingDay) {
    return daysOff && !workingDay.test(day);
  }

  private LocalDateTime afterHours(LocalDateTime at) {
    LocalTime time = at.toLocalTime();
    if (from.equals(to)) {
      return at;
    }
    if (from.isBefore(to)) {
      return time.isBefore(from) || !time.isBefore(to) ? at : at.toLocalDate().atTime(to);
    }
    if (time.isBefore(to)) {
      return at.toLocalDate().atTime(to);
    }
    return time.isBefore(from) ? at : at.toLocalDate().plusDays(1).atTime(to);
  }
}
