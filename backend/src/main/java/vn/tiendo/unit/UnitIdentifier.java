package vn.tiendo.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** An agency code or other identifier for a while. */
@Entity
@Table(name = "unit_identifier")
class UnitIdentifier extends Dated {
  @Column(updatable = false)
  private UUID unitId;

  @Column(updatable = false)
  private String scheme;

  @Column(name = "value", updatable = false)
  private String value;

  protected UnitIdentifier() {}

  UnitIdentifier(UUID unitId, String scheme, String value, LocalDate from, LocalDate to) {
    super(from, to);
    this.unitId = unitId;
    this.scheme = scheme;
    this.value = value;
  }

  boolean is(UnitDto.Identification other) {
    return scheme.equals(other.scheme()) && value.equals(other.value());
  }
}
