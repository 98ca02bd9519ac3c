package vn.tiendo.unit;

import java.time.LocalDate;
import java.util.List;

/**
 * What happened to units.
 *
 * @param fromUnits ids, codes or agency codes of the units it happened to
 * @param toUnits of those that go on or take over
 * @param newName of a renaming only
 */
public record NewUnitEvent(
    UnitEventKind kind,
    LocalDate happenedOn,
    String legalBasis,
    String note,
    List<String> fromUnits,
    List<String> toUnits,
    String newName,
    String newShortName) {
  public NewUnitEvent {
    toUnits = toUnits == null ? List.of() : toUnits;
  }
}
