package vn.tiendo.phase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;
import vn.tiendo.common.time.PeriodKey;

/** The level of one period. */
@Entity
@Table(name = "phase")
class PhaseLevel extends Tracked {
  @Column(updatable = false)
  UUID phaseSetId;

  @Column(updatable = false)
  String period;

  @Column(updatable = false)
  LocalDate periodLast;

  BigDecimal value;

  protected PhaseLevel() {}

  PhaseLevel(UUID phaseSetId, PeriodKey period, BigDecimal value) {
    this.phaseSetId = phaseSetId;
    this.period = period.toString();
    this.periodLast = period.last();
    this.value = value;
  }
}
