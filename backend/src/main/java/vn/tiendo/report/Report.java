package vn.tiendo.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tiendo.common.persistence.Tracked;

/** A unit's report of a period. Rows are made in one statement when the period is opened. */
@Entity
class Report extends Tracked {
  @Column(updatable = false)
  UUID ownerId;

  @Column(updatable = false)
  UUID periodId;

  @Column(updatable = false)
  UUID unitId;

  @Column(updatable = false)
  UUID recipientUnitId;

  @Enumerated(EnumType.STRING)
  ReportState state;

  LocalDate dueOn;
  int lastNo;
  int receivedNo;
  int steps;
  LocalDate firstSubmittedOn;
  LocalDate lastSubmittedOn;
  LocalDate receivedOn;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> openFields;

  LocalDate returnDueOn;
  LocalDate unlockedUntil;

  @Enumerated(EnumType.STRING)
  ReportState stateBefore;

  String excludedReason;
  UUID excludedDocumentId;

  protected Report() {}

  int nextStep() {
    steps++;
    return steps;
  }

  void submit(LocalDate on) {
    state = ReportState.SUBMITTED;
    lastNo++;
    firstSubmittedOn = firstSubmittedOn == null ? on : firstSubmittedOn;
    lastSubmittedOn = on;
    openFields = List.of();
    returnDueOn = null;
    unlockedUntil = null;
  }

  void giveBack(List<String> fields, LocalDate dueOn) {
    state = ReportState.RETURNED;
    openFields = fields;
    returnDueOn = dueOn;
  }

  void receive(LocalDate on) {
    state = ReportState.RECEIVED;
    receivedNo = lastNo;
    receivedOn = receivedOn == null ? on : receivedOn;
  }

  void unlock(LocalDate until) {
    state = ReportState.DRAFT;
    unlockedUntil = until;
  }

  void exclude(String reason, UUID documentId) {
    stateBefore = state;
    state = ReportState.EXCLUDED;
    excludedReason = reason;
    excludedDocumentId = documentId;
  }

  void include() {
    state = stateBefore;
    stateBefore = null;
    excludedReason = null;
    excludedDocumentId = null;
  }
}
