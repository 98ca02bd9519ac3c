package vn.tiendo.unit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.problem.Violations;

/** What an import file says of units, held against itself and against what is known already. */
final class UnitImportCheck {
  private final UnitDirectory known;
  private final UnitImport.Batch batch;
  private final Violations violations;
  private final Map<String, ImportedUnit> brought = new HashMap<>();

  UnitImportCheck(UnitDirectory known, UnitImport.Batch batch, Violations violations) {
    this.known = known;
    this.batch = batch;
    this.violations = violations;
    batch.units().forEach(unit -> brought.putIfAbsent(unit.code(), unit));
  }

  void run() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < batch.units().size(); i++) {
      ImportedUnit unit = batch.units().get(i);
      String at = "/units/" + i;
      if (!seen.add(unit.code())) {
        violations.add(at + "/code", "DUPLICATE_CODE", "unit.duplicateCode");
      } else if (known.byCode.containsKey(unit.code())) {
        checkSame(unit, at);
      } else {
        checkNew(unit, at);
      }
    }
    checkClasses();
  }

  boolean isNew(ImportedUnit unit) {
    return !known.byCode.containsKey(unit.code());
  }

  /** Code of the unit at the top of the tree in which the unit stands, by the file or as known. */
  String rootOf(String code) {
    String at = code;
    for (int steps = 0; steps < 32; steps++) {
      UUID id = known.byCode.get(at);
      if (id != null) {
        return known.byId.get(known.rootOf(id, batch.effectiveOn())).code();
      }
      ImportedUnit unit = brought.get(at);
      if (unit == null || unit.parents().isEmpty()) {
        return at;
      }
      at = unit.parents().getLast().parentCode();
    }
    return null;
  }

  /** A code already there must mean the same thing; later changes of it are not the file's. */
  private void checkSame(ImportedUnit unit, String at) {
    UnitDirectory.Entry entry = known.byId.get(known.byCode.get(unit.code()));
    LocalDate on = batch.effectiveOn();
    String name = UnitDirectory.nameOn(entry, on).name();
    boolean sameName =
        unit.names().stream().anyMatch(n -> n.name().equals(name))
            || entry.names().stream()
                .anyMatch(n -> unit.names().stream().anyMatch(m -> m.name().equals(n.name())));
    if (entry.kind() != unit.kind() || !sameName) {
      violations.add(at + "/code", "UNIT_DIFFERS", "unit.importDiffers", unit.code(), name);
    }
  }

  private void checkNew(ImportedUnit unit, String at) {
    LocalDate from = unit.validFrom() == null ? batch.effectiveOn() : unit.validFrom();
    if (unit.validTo() != null && unit.validTo().isBefore(from)) {
      violations.add(at + "/validTo", "ENDS_BEFORE_BEGIN", "unit.endsBeforeBegin");
    }
    for (int i = 0; i < unit.parents().size(); i++) {
      requireUnit(unit.parents().get(i).parentCode(), at + "/parents/" + i + "/parentCode");
    }
    if (rootOf(unit.code()) == null) {
      violations.add(at + "/parents", "CYCLE", "unit.cycle");
    }
    for (int i = 0; i < unit.events().size(); i++) {
      List<String> successors = unit.events().get(i).successorCodes();
      for (int j = 0; j < successors.size(); j++) {
        requireUnit(successors.get(j), at + "/events/" + i + "/successorCodes/" + j);
      }
    }
    checkOverlaps(unit, at);
  }

  private void checkOverlaps(ImportedUnit unit, String at) {
    LocalDate on = batch.effectiveOn();
    boolean names =
        Spans.overlap(
            unit.names().stream().map(n -> Spans.of(n.validFrom(), n.validTo(), on)).toList());
    boolean parents =
        Spans.overlap(
            unit.parents().stream().map(p -> Spans.of(p.validFrom(), p.validTo(), on)).toList());
    if (names) {
      violations.add(at + "/names", "OVERLAP", "unit.overlap");
    }
    if (parents) {
      violations.add(at + "/parents", "OVERLAP", "unit.overlap");
    }
  }

  private void checkClasses() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < batch.unitClasses().size(); i++) {
      ImportedUnitClass one = batch.unitClasses().get(i);
      String at = "/unitClasses/" + i;
      UnitDirectory.ClassEntry there = known.classesByCode.get(one.code());
      if (!seen.add(one.code())) {
        violations.add(at + "/code", "DUPLICATE_CODE", "unit.duplicateClassCode");
      } else if (there != null && !there.ref().name().equals(one.name())) {
        violations.add(
            at + "/code", "UNIT_DIFFERS", "unit.importDiffers", one.code(), there.ref().name());
      }
      for (int j = 0; j < one.memberUnitCodes().size(); j++) {
        requireUnit(one.memberUnitCodes().get(j), at + "/memberUnitCodes/" + j);
      }
    }
  }

  private void requireUnit(String code, String pointer) {
    if (!brought.containsKey(code) && !known.byCode.containsKey(code)) {
      violations.add(pointer, "UNKNOWN_REFERENCE", "unit.unknown", code);
    }
  }
}
