package vn.tiendo.calendar;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.common.persistence.DirectoryStamps;

/** The door to working days for every other feature; from memory, read again when they change. */
@Singleton
public class WorkingDays {
  /** Fired inside the transaction that changed a day. */
  record Changed() {}

  private final CalendarDayRepository days;
  private final DayOff dayOff;
  private volatile WorkCalendar calendar;

  WorkingDays(
      CalendarDayRepository days, @ConfigProperty(name = "tiendo.calendar.day-off") DayOff dayOff) {
    this.days = days;
    this.dayOff = dayOff;
  }

  public boolean isWorkingDay(LocalDate day) {
    return calendar().isWorkingDay(day);
  }

  /** The day so many working days later; earlier when negative, the day itself when 0. */
  public LocalDate plus(LocalDate day, int workingDays) {
    return calendar().plus(day, workingDays);
  }

  /** Working days after {@code from} up to and with {@code to}; negative when that is earlier. */
  public int between(LocalDate from, LocalDate to) {
    return calendar().between(from, to);
  }

  /** A due date after the installation's rule for days of rest (tiendo.calendar.day-off). */
  public LocalDate settle(LocalDate due) {
    return calendar().settle(due, dayOff);
  }

  /** The installation's rule for due dates on days of rest. */
  public DayOff dayOff() {
    return dayOff;
  }

  /** As it is kept today. */
  public WorkCalendar calendar() {
    WorkCalendar current = calendar;
    if (current == null) {
      current = new WorkCalendar(days.exceptions());
      calendar = current;
    }
    return current;
  }

  void elsewhere(@Observes DirectoryStamps.Moved moved) {
    if (moved.name().equals("calendar")) {
      calendar = null;
    }
  }

  void here(@Observes(during = TransactionPhase.AFTER_COMPLETION) Changed changed) {
    calendar = null;
  }
}
