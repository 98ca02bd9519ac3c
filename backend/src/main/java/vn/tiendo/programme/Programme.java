package vn.tiendo.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;

@Entity
class Programme extends Tracked {
  UUID ownerId;
  UUID unitId;
  int year;

  @Enumerated(EnumType.STRING)
  ProgrammeState state;

  int lastNumber;
  UUID leaderId;
  Instant submittedAt;
  UUID submittedBy;
  Instant decidedAt;
  UUID decidedBy;
  LocalDate approvedOn;
  String note;

  Programme() {}

  Programme(UUID ownerId, UUID unitId, int year) {
    this.ownerId = ownerId;
    this.unitId = unitId;
    this.year = year;
    this.state = ProgrammeState.DRAFT;
  }

  int nextNumber() {
    lastNumber++;
    return lastNumber;
  }

  void submit(UUID leader, UUID by, Instant at, String said) {
    state = ProgrammeState.SUBMITTED;
    leaderId = leader;
    submittedBy = by;
    submittedAt = at;
    decidedBy = null;
    decidedAt = null;
    note = said;
  }

  void approve(UUID by, Instant at, LocalDate on, String said) {
    state = ProgrammeState.APPROVED;
    decidedBy = by;
    decidedAt = at;
    approvedOn = on;
    note = said;
  }

  void giveBack(UUID by, Instant at, String said) {
    state = ProgrammeState.RETURNED;
    decidedBy = by;
    decidedAt = at;
    note = said;
  }
}
