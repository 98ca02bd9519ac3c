package vn.tiendo.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;

/** What a document calls several units by. */
@Entity
@Table(name = "unit_class")
class UnitClass extends Tracked {
  @Column(updatable = false)
  private UUID ownerId;

  @Column(updatable = false)
  private String code;

  private String name;
  private String note;

  protected UnitClass() {}

  UnitClass(UUID ownerId, String code, String name, String note) {
    this.ownerId = ownerId;
    this.code = code;
    this.name = name;
    this.note = note;
  }
}
