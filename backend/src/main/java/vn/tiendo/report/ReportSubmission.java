package vn.tiendo.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tiendo.common.persistence.Tracked;
import vn.tiendo.snapshot.Content;
import vn.tiendo.snapshot.Snapshots;

/** A snapshot; the database lets nobody change it. */
@Entity
@Immutable
@Table(name = "report_submission")
class ReportSubmission extends Tracked {
  UUID ownerId;
  UUID reportId;
  int no;
  Instant submittedAt;
  LocalDate submittedOn;
  UUID submittedBy;
  boolean onBehalf;
  String number;
  String symbol;
  LocalDate issuedOn;
  String note;

  @JdbcTypeCode(SqlTypes.JSON)
  Content content;

  String digest;

  protected ReportSubmission() {}

  ReportSubmission(Report report, ReportBodies.Submission sent, Content content) {
    ownerId = report.ownerId;
    reportId = report.id();
    no = report.lastNo;
    submittedOn = report.lastSubmittedOn;
    number = sent.number();
    symbol = sent.symbol();
    issuedOn = sent.issuedOn();
    note = sent.note();
    this.content = content;
    digest = Snapshots.digest(content);
  }
}
