package vn.tiendo.consolidation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;
import vn.tiendo.regime.SigningRole;

/** Somebody passed the report on, gave it back, or issued it. */
@Entity
class SigningStep extends Tracked {
  UUID ownerId;
  UUID consolidatedId;
  int seq;

  @Enumerated(EnumType.STRING)
  SigningRole.Role role;

  @Enumerated(EnumType.STRING)
  Decision decision;

  Instant at;
  UUID byId;
  String note;
  int versionNo;

  enum Decision {
    FORWARD,
    RETURN,
    ISSUE
  }

  protected SigningStep() {}

  SigningStep(ConsolidatedReport report, int seq, SigningRole.Role role, Decision decision) {
    ownerId = report.ownerId;
    consolidatedId = report.id();
    versionNo = report.lastVersion;
    this.seq = seq;
    this.role = role;
    this.decision = decision;
  }

  SigningStep by(UUID person, Instant when, String said) {
    byId = person;
    at = when;
    note = said;
    return this;
  }
}
