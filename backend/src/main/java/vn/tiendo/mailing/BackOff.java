package vn.tiendo.mailing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When a mail that did not go is tried again: soon at first, for three days in all. */
final class BackOff {
  private static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(6),
          Duration.ofHours(15),
          Duration.ofHours(24),
          Duration.ofHours(24));

  private BackOff() {}

  /**
   * @param attempts so many have been made, one at least
   * @return how long to wait for the next; empty when there is none
   */
  static Optional<Duration> after(int attempts) {
    return attempts > WAITS.size() ? Optional.empty() : Optional.of(WAITS.get(attempts - 1));
  }
}
