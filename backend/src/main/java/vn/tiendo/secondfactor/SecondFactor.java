package vn.tiendo.secondfactor;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;

/** The secret that a person's app and the system share; asked for once it has been confirmed. */
@Entity
@Table(name = "second_factor")
class SecondFactor extends Tracked {
  private UUID accountId;
  private byte[] secret;
  private Instant activeSince;

  protected SecondFactor() {}

  SecondFactor(UUID accountId, byte[] secret) {
    this.accountId = accountId;
    this.secret = secret;
  }

  void begin(byte[] other) {
    secret = other;
  }

  void confirm(Instant now) {
    activeSince = now;
  }

  byte[] secret() {
    return secret;
  }

  Instant activeSince() {
    return activeSince;
  }

  boolean active() {
    return activeSince != null;
  }
}
