package vn.tiendo.value;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tiendo.common.persistence.Tracked;
import vn.tiendo.measure.Figure;
import vn.tiendo.measure.FigureState;
import vn.tiendo.measure.ValueState;

/** One revision: editable as a draft, then kept as it was submitted. */
@Entity
@Table(name = "indicator_value_revision")
class ValueRevision extends Tracked {
  /** Who did a step, the day from which it holds and the instant it was entered. */
  record Step(UUID by, LocalDate on, Instant at) {}

  @Column(updatable = false)
  UUID ownerId;

  @Column(updatable = false)
  UUID valueId;

  @Column(updatable = false)
  int num;

  @Enumerated(EnumType.STRING)
  ValueState state = ValueState.DRAFT;

  @Enumerated(EnumType.STRING)
  FigureState figureState;

  BigDecimal value;
  BigDecimal numerator;
  BigDecimal denominator;
  String reason;
  String sourceText;
  String note;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<UUID> attachmentIds;

  UUID enteredBy;
  Instant enteredAt;
  UUID submittedBy;
  Instant submittedAt;
  LocalDate submittedOn;
  UUID verifiedBy;
  Instant verifiedAt;
  LocalDate verifiedOn;
  UUID rejectedBy;
  Instant rejectedAt;
  LocalDate rejectedOn;
  String rejectionNote;

  protected ValueRevision() {}

  ValueRevision(IndicatorValue cell, ValueEdit content, Step entered) {
    ownerId = cell.ownerId;
    valueId = cell.id();
    num = cell.revision;
    write(content, entered);
  }

  final void write(ValueEdit content, Step entered) {
    Figure figure = content.figure();
    figureState = figure.state();
    value = figure.value();
    reason = figure.reason();
    numerator = content.numerator();
    denominator = content.denominator();
    sourceText = content.sourceText();
    note = content.note();
    attachmentIds = content.attachmentIds();
    enteredBy = entered.by();
    enteredAt = entered.at();
  }

  ValueEdit content() {
    return new ValueEdit(figure(), numerator, denominator, sourceText, note, attachmentIds);
  }

  Figure figure() {
    return new Figure(figureState, value, reason);
  }

  void submit(Step step) {
    state = ValueState.SUBMITTED;
    submittedBy = step.by();
    submittedAt = step.at();
    submittedOn = step.on();
  }

  void verify(Step step) {
    state = ValueState.VERIFIED;
    verifiedBy = step.by();
    verifiedAt = step.at();
    verifiedOn = step.on();
  }

  void reject(Step step, String words) {
    state = ValueState.REJECTED;
    rejectedBy = step.by();
    rejectedAt = step.at();
    rejectedOn = step.on();
    rejectionNote = words;
  }
}
