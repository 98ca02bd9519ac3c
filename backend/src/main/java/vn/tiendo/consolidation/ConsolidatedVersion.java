package vn.tiendo.consolidation;

import java.time.Instant;
import java.util.UUID;

/** The whole report as it stood. */
record ConsolidatedVersion(
    UUID id, int no, Cause cause, Instant at, UUID byId, String note, ConsolidatedContent content) {

  /** What made it. */
  enum Cause {
    ASSEMBLED,
    REFRESHED,
    IMPORTED,
    FORWARDED,
    ISSUED
  }
}
