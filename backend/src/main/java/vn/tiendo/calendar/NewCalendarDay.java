package vn.tiendo.calendar;

import java.time.LocalDate;

/** A day to be entered. */
public record NewCalendarDay(
    LocalDate date,
    DayKind kind,
    String name,
    LocalDate swappedWith,
    String source,
    boolean verified) {

  CalendarDayEdit edit() {
    return new CalendarDayEdit(kind, name, swappedWith, source, verified);
  }
}
