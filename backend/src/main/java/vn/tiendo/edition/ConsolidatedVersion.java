package vn.tiendo.edition;

import java.time.Instant;
import java.util.UUID;
import vn.tiendo.assembly.ConsolidatedContent;

/** The whole report as it stood. */
public record ConsolidatedVersion(
    UUID id, int no, Cause cause, Instant at, UUID byId, String note, ConsolidatedContent content) {

  /** What made it. */
  public enum Cause {
    ASSEMBLED,
    REFRESHED,
    IMPORTED,
    FORWARDED,
    ISSUED
  }
}
