package vn.tiendo.calendar;

import java.time.LocalDate;
import java.util.List;

/** What a list of days can be asked; null asks nothing. */
record CalendarDayFilter(LocalDate from, LocalDate to, List<DayKind> kinds, Boolean verified) {}
