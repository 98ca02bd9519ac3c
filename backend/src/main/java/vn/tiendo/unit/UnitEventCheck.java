package vn.tiendo.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.common.problem.Violations;

/** What an event says, held against the units as they stand. */
final class UnitEventCheck {
  private final Units units;
  private final NewUnitEvent event;
  private final Violations violations = new Violations();
  private final List<UUID> from;
  private final List<UUID> to;

  UnitEventCheck(Units units, NewUnitEvent event) {
    this.units = units;
    this.event = event;
    LocalDate day = event.happenedOn();
    from = find(event.fromUnits(), "/fromUnits/", day.minusDays(1));
    to = find(event.toUnits(), "/toUnits/", day);
  }

  List<UUID> from() {
    return from;
  }

  List<UUID> to() {
    return to;
  }

  /** Units that are no more after it. */
  List<UUID> ended() {
    return event.kind() == UnitEventKind.RENAME
        ? List.of()
        : from.stream().filter(id -> !to.contains(id)).toList();
  }

  void throwIfAny() {
    violations.throwIfAny();
    checkShape();
    violations.throwIfAny();
    if (event.kind() != UnitEventKind.MERGE) {
      checkNobodyIsLeftBehind();
    }
    violations.throwIfAny();
  }

  private void checkShape() {
    boolean rename = event.kind() == UnitEventKind.RENAME;
    if (rename && event.newName() == null) {
      violations.add("/newName", "REQUIRED", "unit.newNameRequired");
    }
    if (!rename && (event.newName() != null || event.newShortName() != null)) {
      violations.add("/newName", "NOT_HERE", "unit.newNameOnlyForRename");
    }
    boolean one = rename || event.kind() == UnitEventKind.SPLIT;
    if (one && from.size() != 1) {
      violations.add("/fromUnits", "ONE_UNIT", "unit.oneUnit");
    }
    switch (event.kind()) {
      case RENAME -> requireTo(to.isEmpty(), "unit.renameHasNoSuccessor");
      case MERGE -> requireTo(to.size() == 1 && !ended().isEmpty(), "unit.mergeIntoOne");
      case SPLIT -> requireTo(to.size() >= 2, "unit.splitIntoSeveral");
      case ABOLISH -> requireTo(to.stream().noneMatch(from::contains), "unit.abolishedGoesOn");
    }
  }

  private void requireTo(boolean right, String key) {
    if (!right) {
      violations.add("/toUnits", "WRONG_SUCCESSORS", key);
    }
  }

  /** Units below one that ends must have been moved, or end with it. */
  private void checkNobodyIsLeftBehind() {
    List<UUID> ended = ended();
    LocalDate day = event.happenedOn();
    for (int i = 0; i < from.size(); i++) {
      UUID unit = from.get(i);
      if (ended.contains(unit)
          && childrenOn(units, unit, day).stream().anyMatch(c -> !ended.contains(c))) {
        violations.add("/fromUnits/" + i, "HAS_CHILDREN", "unit.hasChildren");
      }
    }
  }

  static List<UUID> childrenOn(Units units, UUID unit, LocalDate day) {
    UnitDirectory directory = units.directory();
    return directory.byId.values().stream()
        .filter(e -> e.existsOn(day) && unit.equals(directory.parentOn(e.id(), day)))
        .map(UnitDirectory.Entry::id)
        .toList();
  }

  private List<UUID> find(List<String> keys, String pointer, LocalDate day) {
    List<UUID> found = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      Optional<UUID> id = units.idOf(keys.get(i));
      if (id.isEmpty()) {
        violations.add(pointer + i, "UNKNOWN_REFERENCE", "unit.unknown", keys.get(i));
      } else if (!units.directory().byId.get(id.get()).existsOn(day)) {
        violations.add(pointer + i, "OUTSIDE_LIFE", "unit.notThere", keys.get(i), day);
      } else if (found.contains(id.get())) {
        violations.add(pointer + i, "DUPLICATE", "unit.namedTwice", keys.get(i));
      } else {
        found.add(id.get());
      }
    }
    return found;
  }
}
