package vn.tiendo.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tiendo.common.persistence.Tracked;

/** What somebody wrote into a field while the version after {@code baseNo} was made. */
@Entity
@Table(name = "report_field")
class ReportField extends Tracked {
  @Column(updatable = false)
  UUID reportId;

  @Column(updatable = false)
  int baseNo;

  @Column(updatable = false)
  String field;

  /** By part: text, or result, difficulty, proposal. An absent part is as it was filled in. */
  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, String> parts;

  protected ReportField() {}

  ReportField(UUID reportId, int baseNo, String field, Map<String, String> parts) {
    this.reportId = reportId;
    this.baseNo = baseNo;
    this.field = field;
    this.parts = parts;
  }
}
