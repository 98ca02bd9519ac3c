package vn.tiendo.unit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All units at one moment of the database, immutable, small: some hundreds of rows for a province.
 */
final class UnitDirectory {
  /** One unit with its whole history of names, parents and identifiers, youngest first. */
  record Entry(
      UUID id,
      int num,
      UUID ownerId,
      String code,
      UnitKind kind,
      boolean internal,
      boolean hasSeal,
      String note,
      LocalDate validFrom,
      LocalDate validTo,
      List<Name> names,
      List<Parent> parents,
      List<Identifier> identifiers) {

    Entry with(List<Name> called, List<Parent> under, List<Identifier> known) {
      return new Entry(
          id,
          num,
          ownerId,
          code,
          kind,
          internal,
          hasSeal,
          note,
          validFrom,
          validTo,
          List.copyOf(called),
          List.copyOf(under),
          List.copyOf(known));
    }

    boolean existsOn(LocalDate day) {
      return !validFrom.isAfter(day) && validTo.isAfter(day);
    }
  }

  record Name(UUID id, String name, String shortName, LocalDate from, LocalDate to) {}

  record Parent(UUID id, UUID parentId, LocalDate from, LocalDate to) {}

  record Identifier(UUID id, String scheme, String value, LocalDate from, LocalDate to) {
    boolean holdsOn(LocalDate day) {
      return !from.isAfter(day) && to.isAfter(day);
    }
  }

  /** A class with the units it is known to mean. */
  record ClassEntry(
      UnitClassRef ref, int num, UUID ownerId, String note, long version, List<Member> members) {}

  record Member(UUID unitId, LocalDate from, LocalDate to) {}

  final Map<UUID, Entry> byId = new HashMap<>();
  final Map<Integer, Entry> byNum = new HashMap<>();
  final Map<String, UUID> byCode = new HashMap<>();
  final Map<UUID, UUID> rootOfOwner = new HashMap<>();

  /** Units that followed one that ended, by the youngest event. */
  final Map<UUID, List<UUID>> successors = new HashMap<>();

  final Map<UUID, ClassEntry> classes = new HashMap<>();
  final Map<Integer, ClassEntry> classesByNum = new HashMap<>();
  final Map<String, ClassEntry> classesByCode = new HashMap<>();
  private final Map<String, Set<Entry>> byIdentifier = new HashMap<>();

  void add(Entry entry) {
    byId.put(entry.id(), entry);
    byNum.put(entry.num(), entry);
    byCode.put(entry.code(), entry.id());
    for (Identifier identifier : entry.identifiers()) {
      byIdentifier.computeIfAbsent(identifier.value(), k -> new HashSet<>()).add(entry);
    }
  }

  void add(ClassEntry entry) {
    classes.put(entry.ref().id(), entry);
    classesByNum.put(entry.num(), entry);
    classesByCode.put(entry.ref().code(), entry);
  }

  /** The one unit that has this identifier on the day, whatever its scheme. */
  Optional<UUID> identified(String value, LocalDate on) {
    List<UUID> found =
        byIdentifier.getOrDefault(value, Set.of()).stream()
            .filter(
                e ->
                    e.identifiers().stream()
                        .anyMatch(i -> i.value().equals(value) && i.holdsOn(on)))
            .map(Entry::id)
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
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

  /** The unit at the top of the tree in which this one stands on the day. */
  UUID rootOf(UUID unit, LocalDate on) {
    UUID at = unit;
    for (int steps = 0; steps < 32; steps++) {
      UUID parent = parentOn(at, on);
      if (parent == null) {
        return at;
      }
      at = parent;
    }
    return at;
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

  /** Those of one day, which is nearly always today: each list that names a unit asks. */
  private record Subtrees(LocalDate on, Map<UUID, Set<UUID>> byRoot) {}

  private volatile Subtrees subtrees = new Subtrees(LocalDate.MIN, Map.of());

  Set<UUID> subtree(UUID root, LocalDate on) {
    Subtrees known = subtrees;
    if (!known.on().equals(on)) {
      known = new Subtrees(on, new ConcurrentHashMap<>());
      subtrees = known;
    }
    return known.byRoot().computeIfAbsent(root, r -> below(r, on));
  }

  private Set<UUID> below(UUID root, LocalDate on) {
    Set<UUID> below = new HashSet<>();
    for (UUID id : byId.keySet()) {
      if (within(id, root, on)) {
        below.add(id);
      }
    }
    return Set.copyOf(below);
  }
}
