package vn.tiendo.consolidation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tiendo.common.persistence.Tracked;

/** The whole report as it stood. */
@Entity
class ConsolidatedVersion extends Tracked {
  UUID ownerId;
  UUID consolidatedId;
  int no;

  @Enumerated(EnumType.STRING)
  Cause cause;

  Instant at;
  UUID byId;
  String note;

  @JdbcTypeCode(SqlTypes.JSON)
  ConsolidatedContent content;

  /** What made it. */
  enum Cause {
    ASSEMBLED,
    REFRESHED,
    IMPORTED,
    FORWARDED,
    ISSUED
  }

  protected ConsolidatedVersion() {}

  ConsolidatedVersion(
      ConsolidatedReport report, Cause cause, ConsolidatedContent content, String note) {
    ownerId = report.ownerId;
    consolidatedId = report.id();
    no = report.nextVersion();
    this.cause = cause;
    this.content = content;
    this.note = note;
  }

  ConsolidatedVersion by(UUID person, Instant when) {
    byId = person;
    at = when;
    return this;
  }
}
