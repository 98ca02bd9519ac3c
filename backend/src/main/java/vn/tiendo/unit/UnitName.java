package vn.tiendo.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.common.persistence.SearchKeys;

/** A name and abbreviation for a while. */
@Entity
@Table(name = "unit_name")
class UnitName extends Dated {
  @Column(updatable = false)
  private UUID unitId;

  private String name;
  private String shortName;
  private String searchText;

  protected UnitName() {}

  UnitName(Unit unit, String name, String shortName, LocalDate from, LocalDate to) {
    super(from, to);
    this.unitId = unit.id();
    call(unit, name, shortName);
  }

  void call(Unit unit, String newName, String newShortName) {
    name = newName;
    shortName = newShortName;
    searchText = SearchKeys.of(newName, newShortName, unit.code());
  }
}
