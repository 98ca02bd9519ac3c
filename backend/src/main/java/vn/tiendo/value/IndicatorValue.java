package vn.tiendo.value;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;
import vn.tiendo.measure.ValueBasis;
import vn.tiendo.measure.ValueNature;
import vn.tiendo.measure.ValueState;

/** One cell; what it says stands in its revisions. */
@Entity
@Table(name = "indicator_value")
class IndicatorValue extends Tracked {
  @Column(updatable = false)
  UUID ownerId;

  @Column(updatable = false)
  UUID indicatorId;

  @Column(updatable = false)
  String period;

  @Column(updatable = false)
  LocalDate periodFirst;

  @Column(updatable = false)
  LocalDate periodLast;

  @Column(updatable = false)
  UUID memberId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  ValueNature nature;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  ValueBasis basis;

  @Enumerated(EnumType.STRING)
  ValueState state;

  int revision;
  Integer verifiedRevision;

  protected IndicatorValue() {}

  IndicatorValue(UUID ownerId, Cell cell) {
    this.ownerId = ownerId;
    indicatorId = cell.indicatorId();
    period = cell.period().toString();
    periodFirst = cell.period().first();
    periodLast = cell.period().last();
    memberId = cell.memberId();
    nature = cell.nature();
    basis = cell.basis();
    state = ValueState.DRAFT;
    revision = 1;
  }

  /** The next revision begins, as a draft; the verified one counts on. */
  int open() {
    state = ValueState.DRAFT;
    return ++revision;
  }
}
