package vn.tiendo.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.tiendo.common.persistence.Tracked;

/** A day that differs from its day of the week. */
@Entity
@Table(name = "calendar_day")
class CalendarDay extends Tracked {
  @Column(updatable = false)
  LocalDate date;

  @Enumerated(EnumType.STRING)
  DayKind kind;

  String name;
  LocalDate swappedWith;
  String source;
  boolean verified;

  @Column(updatable = false)
  boolean shipped;

  protected CalendarDay() {}

  CalendarDay(NewCalendarDay wanted) {
    date = wanted.date();
    edit(wanted.edit());
  }

  final void edit(CalendarDayEdit edit) {
    kind = edit.kind();
    name = edit.name();
    swappedWith = edit.swappedWith();
    source = edit.source();
    verified = edit.verified();
  }
}
