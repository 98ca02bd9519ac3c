package vn.tiendo.calendar;

import java.time.LocalDate;
import vn.tiendo.common.problem.Violations;

/** What of a day may be edited. */
record CalendarDayEdit(
    DayKind kind, String name, LocalDate swappedWith, String source, boolean verified) {

  static CalendarDayEdit of(CalendarDay day) {
    return new CalendarDayEdit(day.kind, day.name, day.swappedWith, day.source, day.verified);
  }

  /** Only a swapped day has a day it was swapped with, and that is another one. */
  void check(LocalDate date, Violations violations) {
    boolean swapped = kind == DayKind.SWAPPED_OFF || kind == DayKind.SWAPPED_WORK;
    if (swappedWith != null && !swapped) {
      violations.add("/swappedWith", "NOT_SWAPPED", "calendar.notSwapped");
    }
    if (date.equals(swappedWith)) {
      violations.add("/swappedWith", "SWAPPED_WITH_ITSELF", "calendar.swappedWithItself");
    }
  }
}
