package vn.tiendo.unit;

import java.util.List;

/** A class of units as an import file (`tiendo-plan/1`, unitClasses[]) brings it. */
public record ImportedUnitClass(
    String code, String name, List<String> memberUnitCodes, String note) {
  public ImportedUnitClass {
    memberUnitCodes = memberUnitCodes == null ? List.of() : memberUnitCodes;
  }
}
