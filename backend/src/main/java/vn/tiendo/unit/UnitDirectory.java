package vn.tiendo.unit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * All units at one moment of the database, immutable, small: some hundreds of rows for a province.
 */
final class UnitDirectory {
  /** One unit with its whole history of names and parents, youngest first. */
  record Entry(
      UUID id,
      int num,
      UUID ownerId,
      String code,
      UnitKind kind,
      boolean internal,
      boolean hasSeal,
      LocalDate validFrom,
      LocalDate validTo,
      List<Name> names,
      List<Parent> parents) {}

  record Name(String name, String shortName, LocalDate from, LocalDate to) {}

  record Parent(UUID parentId, LocalDate from, LocalDate to) {}

  final Map<UUID, Entry> byId = new HashMap<>();
  final Map<Integer, Entry> byNum = new HashMap<>();
  final Map<String, UUID> byCode = new HashMap<>();
  final Map<UUID, UnitClassRef> classes = new HashMap<>();
  final Map<Integer, UnitClassRef> classesByNum = new HashMap<>();
  final Map<UUID, Integer> classNums = new HashMap<>();

  void add(Entry entry) {
    byId.put(entry.id(), entry);
    byNum.put(entry.num(), entry);
    byCode.put(entry.code(), entry.id());
  }

  UnitRef ref(UUID id, LocalDate on) {
    Entry entry = byId.get(id);
    if (entry == null) {
      throw new IllegalStateException("no unit " + id);
    }
    Name name = nameOn(entry, on);
    return new UnitRef(entry.id(), entry.code(), name.name(), name.shortName());
  }

  /** The name that held on the day; before the first name the first, after the last the last. */
  static Name nameOn(Entry entry, LocalDate on) {
    for (Name name : entry.names()) {
      if (!name.from().isAfter(on)) {
        return name;
      }
    }
    return entry.names().getLast();
  }

  UUID parentOn(UUID id, LocalDate on) {
    Entry entry = byId.get(id);
    if (entry == null) {
      return null;
    }
    return entry.parents().stream()
        .filter(p -> !p.from().isAfter(on) && p.to().isAfter(on))
        .map(Parent::parentId)
        .findFirst()
        .orElse(null);
  }

  boolean within(UUID unit, UUID ancestor, LocalDate on) {
    int steps = 0;
    for (UUID at = unit; at != null && steps < 32; at = parentOn(at, on), steps++) {
      if (at.equals(ancestor)) {
        return true;
      }
    }
    return false;
  }

  Set<UUID> subtree(UUID root, LocalDate on) {
    Set<UUID> below = new HashSet<>();
    for (UUID id : byId.keySet()) {
      if (within(id, root, on)) {
        below.add(id);
      }
    }
    return below;
  }
}
