package vn.tiendo.common.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The clock of the office: Vietnamese time. It runs with the system unless the simulated life
 * (`make demo`) or a test has set it; everything that asks for the time asks this bean, so that one
 * move moves all.
 */
public final class OfficeClock extends Clock {
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private volatile Clock delegate = Clock.system(ZONE);

  /** From now on the clock stands at this instant. */
  public void standAt(Instant instant) {
    delegate = Clock.fixed(instant, ZONE);
  }

  /** Runs on from this instant as real time passes. */
  public void runFrom(Instant instant) {
    Clock system = Clock.system(ZONE);
    delegate = Clock.offset(system, Duration.between(system.instant(), instant));
  }

  /** Runs with the system again. */
  public void runAgain() {
    delegate = Clock.system(ZONE);
  }

  @Override
  public ZoneId getZone() {
    return ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return delegate.withZone(zone);
  }

  /**
   * To the microsecond, as the database keeps it: an answer reads the same before and after it was
   * stored.
   */
  @Override
  public Instant instant() {
    return delegate.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
