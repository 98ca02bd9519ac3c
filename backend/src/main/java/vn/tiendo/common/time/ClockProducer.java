package vn.tiendo.common.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/**
 * Gives the one clock: injected as java.time.Clock where time is read, as {@link OfficeClock} where
 * it is moved.
 */
class ClockProducer {
  @Produces
  @Singleton
  OfficeClock officeClock() {
    return new OfficeClock();
  }
}
