package vn.tiendo.phase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;

/** One proposal of levels, numbered within its indicator. */
@Entity
@Table(name = "phase_set")
class PhaseSet extends Tracked {
  @Column(updatable = false)
  UUID ownerId;

  @Column(updatable = false)
  UUID indicatorId;

  @Column(updatable = false)
  int num;

  @Enumerated(EnumType.STRING)
  PhaseState state = PhaseState.DRAFT;

  String note;
  Instant submittedAt;
  UUID submittedBy;
  Instant decidedAt;
  UUID decidedBy;
  String decisionNote;
  LocalDate effectiveOn;

  protected PhaseSet() {}

  PhaseSet(UUID ownerId, UUID indicatorId, int num, String note) {
    this.ownerId = ownerId;
    this.indicatorId = indicatorId;
    this.num = num;
    this.note = note;
  }

  /** A returned set that is edited is a draft again; the leader's note stays to be read. */
  void edit(String newNote, Instant at) {
    note = newNote;
    state = PhaseState.DRAFT;
    touch(at);
  }

  void submit(UUID by, Instant at) {
    state = PhaseState.SUBMITTED;
    submittedBy = by;
    submittedAt = at;
  }

  void approve(UUID by, Instant at, LocalDate from, String words) {
    state = PhaseState.APPROVED;
    effectiveOn = from;
    decide(by, at, words);
  }

  void sendBack(UUID by, Instant at, String words) {
    state = PhaseState.RETURNED;
    decide(by, at, words);
  }

  private void decide(UUID by, Instant at, String words) {
    decidedBy = by;
    decidedAt = at;
    decisionNote = words;
  }
}
