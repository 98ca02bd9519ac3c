package vn.tiendo.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tiendo.common.persistence.Tracked;

/** What happened to units on a day; written once. */
@Entity
@Table(name = "unit_event")
class UnitEvent extends Tracked {
  @Column(updatable = false)
  private UUID ownerId;

  @Enumerated(EnumType.STRING)
  private UnitEventKind kind;

  private LocalDate happenedOn;
  private String legalBasis;
  private String note;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private UUID[] fromUnits;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private UUID[] toUnits;

  protected UnitEvent() {}

  UnitEvent(UUID ownerId, UnitEventKind kind, LocalDate on, List<UUID> from, List<UUID> to) {
    this.ownerId = ownerId;
    this.kind = kind;
    this.happenedOn = on;
    this.fromUnits = from.toArray(UUID[]::new);
    this.toUnits = to.toArray(UUID[]::new);
  }

  void explain(String basis, String remark) {
    legalBasis = basis;
    note = remark;
  }
}
