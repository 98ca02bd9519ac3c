package vn.tiendo.daily;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.calendar.WorkingDays;

/**
 * When a deadline is near: within a few working days (three, unless the setting says otherwise).
 */
@ApplicationScoped
public class DueSoon {
  private final WorkingDays days;
  private final int within;

  DueSoon(
      WorkingDays days,
      @ConfigProperty(name = "tiendo.due-soon-days", defaultValue = "3") int within) {
    this.days = days;
    this.within = within;
  }

  /** The last due date that counts as due soon on the day. */
  public LocalDate until(LocalDate day) {
    return days.plus(day, within);
  }
}
