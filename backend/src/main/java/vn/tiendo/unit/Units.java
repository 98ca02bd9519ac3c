package vn.tiendo.unit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The door to units for every other feature: names, numbers and the tree, from memory. What is in
 * memory is read again when the database's stamp moves (looked at every second) and at once after a
 * change made here; a transaction that changed units sees its own changes, nobody else does before
 * the commit.
 */
@Singleton
public class Units {
  private final UnitMemory memory;
  private final Clock clock;

  Units(UnitMemory memory, Clock clock) {
    this.memory = memory;
    this.clock = clock;
  }

  /**
   * @throws IllegalStateException for an id that is no unit's: foreign keys make that a fault of
   *     ours
   */
  public UnitRef ref(UUID id) {
    return ref(id, today());
  }

  /** The unit under the name that held on the day. */
  public UnitRef ref(UUID id, LocalDate on) {
    return directory().ref(id, on);
  }

  public UnitRef byNum(int num) {
    return byNum(num, today());
  }

  public UnitRef byNum(int num, LocalDate on) {
    UnitDirectory units = directory();
    return units.ref(units.byNum.get(num).id(), on);
  }

  /** The small number that stands for the unit in arrays of hot tables. */
  public int num(UUID id) {
    return directory().byId.get(id).num();
  }

  /**
   * @return null for an id that is no class's
   */
  public UnitClassRef unitClass(UUID id) {
    UnitDirectory.ClassEntry found = directory().classes.get(id);
    return found == null ? null : found.ref();
  }

  public int classNum(UUID id) {
    return directory().classes.get(id).num();
  }

  public UnitClassRef classByNum(int num) {
    return directory().classesByNum.get(num).ref();
  }

  /** A class of units by its code, or by its id written out. */
  public Optional<UUID> classIdOf(String codeOrId) {
    UnitDirectory units = directory();
    UnitDirectory.ClassEntry byCode = units.classesByCode.get(codeOrId);
    if (byCode != null) {
      return Optional.of(byCode.ref().id());
    }
    return parse(codeOrId).filter(units.classes::containsKey);
  }

  /**
   * A unit by its code, by its id written out, or by an identifier that is its own today (agency
   * code of any scheme) and nobody else's.
   */
  public Optional<UUID> idOf(String key) {
    UnitDirectory units = directory();
    UUID byCode = units.byCode.get(key);
    if (byCode != null) {
      return Optional.of(byCode);
    }
    return parse(key).filter(units.byId::containsKey).or(() -> units.identified(key, today()));
  }

  public boolean exists(UUID id) {
    return directory().byId.containsKey(id);
  }

  public UnitKind kind(UUID id) {
    return directory().byId.get(id).kind();
  }

  /** Inside its organisation, or outside (no accounts, no orders to it)? */
  public boolean internal(UUID id) {
    return directory().byId.get(id).internal();
  }

  /** The first day on which the unit exists. */
  public LocalDate validFrom(UUID id) {
    return directory().byId.get(id).validFrom();
  }

  public boolean hasSeal(UUID id) {
    return directory().byId.get(id).hasSeal();
  }

  public UUID ownerOf(UUID unit) {
    return directory().byId.get(unit).ownerId();
  }

  /** The unit at the top of the organisation, today. */
  public UUID rootOf(UUID unit) {
    return directory().rootOf(unit, today());
  }

  /**
   * The owners whose data belongs to the organisation in which the unit stands: its own, and those
   * of organisations that were merged into it.
   */
  public Set<UUID> ownersWith(UUID unit) {
    UnitDirectory units = directory();
    UUID own = units.byId.get(unit).ownerId();
    UUID root = units.rootOfOwner.get(own);
    Set<UUID> owners =
        units.rootOfOwner.entrySet().stream()
            .filter(e -> root != null && root.equals(e.getValue()))
            .map(java.util.Map.Entry::getKey)
            .collect(Collectors.toSet());
    owners.add(own);
    return owners;
  }

  /** The unit itself or somewhere below the ancestor, today. */
  public boolean within(UUID unit, UUID ancestor) {
    return directory().within(unit, ancestor, today());
  }

  /** The unit and everything below it, today. */
  public Set<UUID> subtree(UUID root) {
    return directory().subtree(root, today());
  }

  /** Forgets what is in memory; the next question reads again. */
  public void forget() {
    memory.forget();
  }

  UnitDirectory directory() {
    return memory.directory();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static Optional<UUID> parse(String text) {
    if (text.length() != 36) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
