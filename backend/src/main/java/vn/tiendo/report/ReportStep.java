package vn.tiendo.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tiendo.common.persistence.Tracked;

/** Something that happened to a report; only ever added. */
@Entity
@Immutable
@Table(name = "report_step")
class ReportStep extends Tracked {
  UUID ownerId;
  UUID reportId;
  int seq;

  @Enumerated(EnumType.STRING)
  Kind kind;

  int submissionNo;

  @Column(name = "at")
  Instant at;

  UUID byId;
  boolean onBehalf;
  String note;

  @JdbcTypeCode(SqlTypes.JSON)
  List<ReportBodies.FieldNote> notes = List.of();

  @Column(name = "until")
  LocalDate until;

  UUID documentId;

  protected ReportStep() {}

  ReportStep(Report report, Kind kind, UUID by, Instant at) {
    ownerId = report.ownerId;
    reportId = report.id();
    seq = report.nextStep();
    this.kind = kind;
    submissionNo = report.lastNo;
    byId = by;
    this.at = at;
  }

  ReportStep saying(String words) {
    note = words;
    return this;
  }

  /** What happened. */
  enum Kind {
    SUBMITTED,
    RETURNED,
    RECEIVED,
    UNLOCKED,
    EXCLUDED,
    INCLUDED,
    CONSOLIDATED
  }
}
