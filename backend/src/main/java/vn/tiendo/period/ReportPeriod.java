package vn.tiendo.period;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tiendo.common.persistence.Tracked;
import vn.tiendo.common.time.DayRange;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.regime.Frozen;
import vn.tiendo.regime.Regimes;

/** A regime opened for a period. */
@Entity
@Table(name = "report_period")
class ReportPeriod extends Tracked {
  @Column(updatable = false)
  UUID ownerId;

  @Column(updatable = false)
  UUID regimeId;

  @Column(updatable = false)
  String period;

  @Column(updatable = false)
  LocalDate periodFirst;

  @Column(updatable = false)
  LocalDate periodLast;

  LocalDate windowFrom;
  LocalDate windowTo;
  LocalDate dueUnit;
  LocalDate dueDepartment;

  @Enumerated(EnumType.STRING)
  PeriodState state;

  Instant lockedAt;
  Instant closedAt;
  Instant reopenedAt;
  String reopenedReason;

  @Column(updatable = false)
  @JdbcTypeCode(SqlTypes.JSON)
  Frozen frozen;

  protected ReportPeriod() {}

  ReportPeriod(Regimes.View regime, Frozen frozen, PeriodKey key, DueDates dates) {
    ownerId = regime.ownerId();
    regimeId = regime.id();
    period = key.toString();
    periodFirst = key.first();
    periodLast = key.last();
    windowFrom = dates.window().from();
    windowTo = dates.window().to();
    dueUnit = dates.unit().dueOn();
    dueDepartment = dates.department().dueOn();
    state = PeriodState.OPEN;
    this.frozen = frozen;
  }

  void lock(Instant at) {
    state = PeriodState.LOCKED;
    lockedAt = at;
  }

  void close(Instant at) {
    state = PeriodState.CLOSED;
    closedAt = at;
  }

  /** As it stood before it was closed: with its figures locked or not. */
  void reopen(Instant at, String reason) {
    state = lockedAt == null ? PeriodState.OPEN : PeriodState.LOCKED;
    closedAt = null;
    reopenedAt = at;
    reopenedReason = reason;
  }

  /** The days it keeps. */
  DueDates dates() {
    return DueDates.kept(
        PeriodKey.parse(period),
        new DayRange(windowFrom, windowTo),
        frozen.levels(),
        dueUnit,
        dueDepartment);
  }

  ReportPeriods.View view() {
    return new ReportPeriods.View(
        id(),
        ownerId,
        regimeId,
        PeriodKey.parse(period),
        windowFrom,
        windowTo,
        dueUnit,
        dueDepartment,
        state,
        frozen);
  }
}
