package vn.tiendo.common.time;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * An `asOf` given as an instant (RFC 3339). History holds by whole days, so an instant asks for the
 * day in Vietnam that it lies in.
 */
public final class AsOfDay {
  private AsOfDay() {}

  /**
   * @param asked the parameter's value, decoded; a plus sign left as it is in an address arrives as
   *     a blank
   * @return the day as YYYY-MM-DD; empty for what is no instant
   */
  public static Optional<String> of(String asked) {
    if (asked == null || asked.length() < 17 || asked.length() > 40) {
      return Optional.empty();
    }
    try {
      OffsetDateTime instant = OffsetDateTime.parse(asked.replace(' ', '+'));
      return Optional.of(instant.atZoneSameInstant(OfficeClock.ZONE).toLocalDate().toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
