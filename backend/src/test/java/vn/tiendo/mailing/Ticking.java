package vn.tiendo.mailing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A second passes between any two looks at it. */
final class Ticking extends Clock {
  private final Clock clock;
  private int looks;

  Ticking(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Instant instant() {
    return clock.instant().plusSeconds(looks++);
  }

  @Override
  public ZoneId getZone() {
    return clock.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new Ticking(clock.withZone(zone));
  }
}
