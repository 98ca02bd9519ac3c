package vn.tiendo.mailing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.calendar.WorkingDays;

/** The office's quiet hours, for whoever has set none of his own, and its days of rest. */
@Singleton
class Quiet {
  private final WorkingDays days;
  private final ZoneId zone;
  private final LocalTime from;
  private final LocalTime to;

  Quiet(
      WorkingDays days,
      Clock clock,
      @ConfigProperty(name = "tiendo.mail.quiet-from") String from,
      @ConfigProperty(name = "tiendo.mail.quiet-to") String to) {
    this.days = days;
    this.zone = clock.getZone();
    this.from = LocalTime.parse(from);
    this.to = LocalTime.parse(to);
  }

  /**
   * @param from of his own, or null as `to`
   * @return the moment itself, or when he may be written to
   */
  Instant over(Instant at, LocalTime from, LocalTime to, boolean daysOff) {
    QuietHours hours =
        from == null
            ? new QuietHours(this.from, this.to, daysOff)
            : new QuietHours(from, to, daysOff);
    return hours
        .over(at.atZone(zone).toLocalDateTime(), days::isWorkingDay)
        .atZone(zone)
        .toInstant();
  }
}
