package vn.tiendo.common.web.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * That an operation or a parameter will go, as the contract says by {@code deprecated: true}.
 *
 * @param deprecatedOn {@code x-deprecated-on}: the day it was said
 * @param sunsetOn {@code x-sunset}: the day from which it may be gone
 */
public record Retirement(LocalDate deprecatedOn, LocalDate sunsetOn) {
  /** IMF-fixdate (RFC 9110 section 5.6.7): always two digits for the day. */
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

  /**
   * @return null for what is not deprecated
   * @throws IllegalStateException when it is and does not say since when and until when
   */
  static Retirement of(JsonNode node) {
    if (!node.path("deprecated").asBoolean()) {
      return null;
    }
    if (!node.has("x-deprecated-on") || !node.has("x-sunset")) {
      throw new IllegalStateException("deprecated without x-deprecated-on and x-sunset");
    }
    return new Retirement(
        LocalDate.parse(node.get("x-deprecated-on").asText()),
        LocalDate.parse(node.get("x-sunset").asText()));
  }

  /** The field Deprecation (RFC 9745): a date of structured fields, seconds since 1970. */
  public String deprecation() {
    return "@" + deprecatedOn.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  }

  /** The field Sunset (RFC 8594): an HTTP date. */
  public String sunset() {
    return sunsetOn.atStartOfDay().format(HTTP_DATE);
  }

  /** What a call must know that uses both: since when at the earliest, until when at the least. */
  Retirement and(Retirement other) {
    return new Retirement(
        deprecatedOn.isBefore(other.deprecatedOn) ? deprecatedOn : other.deprecatedOn,
        sunsetOn.isBefore(other.sunsetOn) ? sunsetOn : other.sunsetOn);
  }
}
