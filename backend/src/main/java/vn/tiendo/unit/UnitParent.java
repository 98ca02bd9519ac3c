package vn.tiendo.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Where a unit stands for a while. */
@Entity
@Table(name = "unit_parent")
class UnitParent extends Dated {
  @Column(updatable = false)
  private UUID unitId;

  private UUID parentId;

  protected UnitParent() {}

  UnitParent(UUID unitId, UUID parentId, LocalDate from, LocalDate to) {
    super(from, to);
    this.unitId = unitId;
    this.parentId = parentId;
  }

  void stand(UUID newParent) {
    parentId = newParent;
  }
}
