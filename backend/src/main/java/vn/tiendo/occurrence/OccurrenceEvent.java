package vn.tiendo.occurrence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tiendo.common.persistence.Tracked;
import vn.tiendo.lifecycle.Move;
import vn.tiendo.lifecycle.Step;
import vn.tiendo.lifecycle.WorkState;
import vn.tiendo.worklist.WorkProduct;

/** One line of an occurrence's history. Never changed: an undo is a line of its own. */
@Entity
@Table(name = "occurrence_event")
class OccurrenceEvent extends Tracked {
  @Column(updatable = false)
  UUID ownerId;

  @Column(updatable = false)
  UUID occurrenceId;

  int seq;

  @Enumerated(EnumType.STRING)
  Move move;

  LocalDate effectiveOn;

  @Enumerated(EnumType.STRING)
  WorkState fromState;

  @Enumerated(EnumType.STRING)
  WorkState toState;

  String note;
  UUID documentId;
  LocalDate submittedOn;
  LocalDate issuedOn;

  @JdbcTypeCode(SqlTypes.LOCAL_DATE)
  LocalDate previousDueOn;

  @JdbcTypeCode(SqlTypes.LOCAL_DATE)
  LocalDate dueOn;

  UUID byTaskId;
  @Embedded WorkProduct product;
  UUID undoes;

  protected OccurrenceEvent() {}

  OccurrenceEvent(Occurrence occurrence, int seq, Move move, LocalDate effectiveOn) {
    ownerId = occurrence.ownerId;
    occurrenceId = occurrence.id();
    this.seq = seq;
    this.move = move;
    this.effectiveOn = effectiveOn;
    fromState = occurrence.state;
    toState = occurrence.state;
  }

  Step step() {
    return new Step(move, effectiveOn, submittedOn, issuedOn);
  }
}
