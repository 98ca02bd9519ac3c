package vn.tiendo.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;
import vn.tiendo.consolidation.Seen;
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

  SigningStep(Seen seen, int seq, Decision decision) {
    ownerId = seen.ownerId();
    consolidatedId = seen.id();
    versionNo = seen.lastVersion();
    role = seen.turn();
    this.seq = seq;
    this.decision = decision;
  }

  SigningStep by(UUID person, Instant when, String said) {
    byId = person;
    at = when;
    note = said;
    return this;
  }
}
