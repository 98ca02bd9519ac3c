package vn.tiendo.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A unit that a class is known to mean, for a while. */
@Entity
@Table(name = "unit_class_member")
class UnitClassMember extends Dated {
  @Column(updatable = false)
  private UUID unitClassId;

  @Column(updatable = false)
  private UUID unitId;

  protected UnitClassMember() {}

  UnitClassMember(UUID unitClassId, UUID unitId, LocalDate from) {
    super(from, LocalDate.MAX);
    this.unitClassId = unitClassId;
    this.unitId = unitId;
  }
}
