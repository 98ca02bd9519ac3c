package vn.tiendo.unit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The door to units for every other feature: names, numbers and the tree, from memory. The
 * directory is read again when the database's stamp moves (looked at every second) and at once
 * after a change made here.
 */
@Singleton
public class Units {
  private final UnitDirectoryReader reader;
  private final Clock clock;
  private volatile UnitDirectory directory;

  Units(UnitDirectoryReader reader, Clock clock) {
    this.reader = reader;
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
    return directory().ref(directory().byNum.get(num).id(), today());
  }

  public UnitRef byNum(int num, LocalDate on) {
    return directory().ref(directory().byNum.get(num).id(), on);
  }

  /** The small number that stands for the unit in arrays of hot tables. */
  public int num(UUID id) {
    return directory().byId.get(id).num();
  }

  public UnitClassRef unitClass(UUID id) {
    return directory().classes.get(id);
  }

  public int classNum(UUID id) {
    return directory().classNums.get(id);
  }

  public UnitClassRef classByNum(int num) {
    return directory().classesByNum.get(num);
  }

  /** A unit by its code, or by its id written out. */
  public Optional<UUID> idOf(String codeOrId) {
    UnitDirectory units = directory();
    UUID byCode = units.byCode.get(codeOrId);
    if (byCode != null) {
      return Optional.of(byCode);
    }
    return codeOrId.length() == 36
        ? parse(codeOrId).filter(units.byId::containsKey)
        : Optional.empty();
  }

  public boolean exists(UUID id) {
    return directory().byId.containsKey(id);
  }

  /** Inside its organisation, or outside (no accounts, no orders to it)? */
  public boolean internal(UUID id) {
    return directory().byId.get(id).internal();
  }

  public boolean hasSeal(UUID id) {
    return directory().byId.get(id).hasSeal();
  }

  public UUID ownerOf(UUID unit) {
    return directory().byId.get(unit).ownerId();
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
    directory = null;
  }

  UnitDirectory directory() {
    UnitDirectory current = directory;
    if (current == null) {
      current = reader.read();
      directory = current;
    }
    return current;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static Optional<UUID> parse(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
