package vn.tiendo.position;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tiendo.common.persistence.Tracked;
import vn.tiendo.common.security.PositionKind;

/** What a person is in a unit, from a day to the day before another. */
@Entity
@Table(name = "position")
class Position extends Tracked {
  @Column(updatable = false)
  private UUID accountId;

  @Column(updatable = false)
  private UUID unitId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private PositionKind kind;

  private boolean focalPoint;
  private LocalDate validFrom;

  // java.sql.Date knows no 'infinity'; java.time does (LocalDate.MAX).
  @JdbcTypeCode(SqlTypes.LOCAL_DATE)
  private LocalDate validTo;

  protected Position() {}

  Position(UUID accountId, PositionRules.Placed placed) {
    this.accountId = accountId;
    this.unitId = placed.unitId();
    this.kind = placed.kind();
    this.focalPoint = placed.focalPoint();
    this.validFrom = placed.from();
    this.validTo = placed.to();
  }

  /** The first day on which it holds no more. */
  void endOn(LocalDate day) {
    validTo = day;
  }

  UUID accountId() {
    return accountId;
  }

  UUID unitId() {
    return unitId;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  LocalDate validTo() {
    return validTo;
  }
}
