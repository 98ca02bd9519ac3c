package vn.tiendo.delegation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;

/** One person's positions in another's hands for some days. */
@Entity
class Delegation extends Tracked {
  @Column(updatable = false)
  UUID ownerId;

  @Column(updatable = false)
  UUID fromId;

  @Column(updatable = false)
  UUID toId;

  /** Null: every position. */
  @Column(updatable = false)
  UUID[] positionIds;

  @Column(updatable = false)
  String reason;

  @Column(updatable = false)
  LocalDate validFrom;

  /** The first day on which it no longer holds. */
  LocalDate validTo;

  boolean calledBack;

  @Column(updatable = false)
  UUID enteredBy;

  protected Delegation() {}

  Delegation(UUID ownerId, UUID fromId, NewDelegation wanted, UUID enteredBy) {
    this.ownerId = ownerId;
    this.fromId = fromId;
    toId = wanted.toId();
    List<UUID> chosen = wanted.positionIds();
    positionIds = chosen == null || chosen.isEmpty() ? null : chosen.toArray(UUID[]::new);
    reason = wanted.reason();
    validFrom = wanted.validFrom();
    validTo = wanted.lastDay().plusDays(1);
    this.enteredBy = enteredBy;
  }

  /** Ends at once: from today, or before it has begun. */
  void end(LocalDate today) {
    calledBack = true;
    if (today.isAfter(validFrom) && today.isBefore(validTo)) {
      validTo = today;
    }
  }

  DelegationState state(LocalDate day) {
    return calledBack ? DelegationState.ENDED : DelegationState.on(day, validFrom, validTo);
  }
}
