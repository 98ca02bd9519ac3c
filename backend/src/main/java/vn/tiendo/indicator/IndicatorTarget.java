package vn.tiendo.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tiendo.assessment.Commitment;
import vn.tiendo.assessment.TargetPer;
import vn.tiendo.assessment.TargetType;
import vn.tiendo.common.persistence.Tracked;

/** A target from a day to the day before another; an amendment opens the next of its line. */
@Entity
@Table(name = "indicator_target")
class IndicatorTarget extends Tracked {
  @Column(updatable = false)
  UUID indicatorId;

  @Column(updatable = false)
  UUID lineId;

  @Column(updatable = false)
  int position;

  @Enumerated(EnumType.STRING)
  TargetType type;

  BigDecimal value;
  BigDecimal upper;
  String denominator;

  @Enumerated(EnumType.STRING)
  TargetPer per;

  Integer year;

  @Enumerated(EnumType.STRING)
  Commitment commitment;

  String text;
  LocalDate validFrom;

  // java.sql.Date knows no 'infinity'; java.time does (LocalDate.MAX).
  @JdbcTypeCode(SqlTypes.LOCAL_DATE)
  LocalDate validTo = LocalDate.MAX;

  UUID amendedByDocumentId;

  protected IndicatorTarget() {}

  IndicatorTarget(UUID indicatorId, int position, TargetEdit edit, LocalDate validFrom) {
    this.indicatorId = indicatorId;
    this.position = position;
    this.validFrom = validFrom;
    lineId = id();
    edit(edit);
  }

  /** The one that takes its place from the day on. */
  IndicatorTarget succeededBy(TargetEdit edit, LocalDate from, UUID documentId) {
    IndicatorTarget next = new IndicatorTarget(indicatorId, position, edit, from);
    next.lineId = lineId;
    next.amendedByDocumentId = documentId;
    validTo = from;
    return next;
  }

  final void edit(TargetEdit edit) {
    type = edit.type();
    value = edit.value();
    upper = edit.upper();
    denominator = edit.denominator();
    per = edit.per();
    year = edit.year();
    commitment = edit.commitment();
    text = edit.text();
  }

  TargetEdit asEdit() {
    return new TargetEdit(type, value, upper, denominator, per, year, commitment, text);
  }

  boolean current() {
    return validTo.equals(LocalDate.MAX);
  }
}
