package vn.tiendo.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.Versioned;

/** A day as it travels. */
public record CalendarDayDto(
    UUID id,
    long version,
    LocalDate date,
    DayKind kind,
    String name,
    LocalDate swappedWith,
    String source,
    boolean verified,
    boolean shipped,
    Instant updatedAt,
    List<String> allowedActions)
    implements Versioned {

  static CalendarDayDto of(CalendarDay day, Caller caller) {
    return new CalendarDayDto(
        day.id(),
        day.version(),
        day.date,
        day.kind,
        day.name,
        day.swappedWith,
        day.source,
        day.verified,
        day.shipped,
        day.updatedAt(),
        CalendarRights.allowedActions(caller));
  }
}
