package vn.tiendo.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.tiendo.common.persistence.Deletions;
import vn.tiendo.common.problem.RuleBroken;

/**
 * Writes units and their dated rows. A change holds from a day: what held before ends the day
 * before and stays readable; a second change of the same day corrects the first.
 */
@ApplicationScoped
class UnitHistory {
  private final EntityManager entities;
  private final Deletions deletions;
  private final Event<UnitsChanged> changed;

  UnitHistory(EntityManager entities, Deletions deletions, Event<UnitsChanged> changed) {
    this.entities = entities;
    this.deletions = deletions;
    this.changed = changed;
  }

  Unit find(UUID id) {
    return entities.find(Unit.class, id);
  }

  /**
   * A unit of an organisation that exists, or – without an owner – the root of a new one.
   *
   * @param life from the first day to the one on which it exists no more
   * @param describe called before the row is written
   */
  Unit create(UUID ownerId, String code, UnitKind kind, Spans.Span life, Consumer<Unit> describe) {
    Owner owner = ownerId == null ? new Owner(code) : null;
    if (owner != null) {
      entities.persist(owner);
    }
    UUID owned = owner == null ? ownerId : owner.id();
    Unit unit = new Unit(owned, code, kind, life.from(), life.to());
    describe.accept(unit);
    entities.persist(unit);
    if (owner != null) {
      entities.flush();
      owner.standUnder(unit.id());
    }
    return unit;
  }

  void name(Unit unit, String name, String shortName, LocalDate from, LocalDate to) {
    entities.persist(new UnitName(unit, name, shortName, from, to));
  }

  void parent(Unit unit, UUID parent, LocalDate from, LocalDate to) {
    entities.persist(new UnitParent(unit.id(), parent, from, to));
  }

  void identifier(Unit unit, String scheme, String value, LocalDate from, LocalDate to) {
    entities.persist(new UnitIdentifier(unit.id(), scheme, value, from, to));
  }

  void persist(Object row) {
    entities.persist(row);
  }

  /**
   * @throws RuleBroken when a later name is known already
   */
  void rename(Unit unit, String name, String shortName, LocalDate on) {
    Optional<UnitName> last = last(UnitName.class, unit.id(), on, "/name");
    if (last.isPresent() && last.get().validFrom.equals(on)) {
      last.get().call(unit, name, shortName);
      return;
    }
    last.ifPresent(before -> before.endOn(on));
    // The exclusion constraint sees the new row before Hibernate would write the old one's end.
    entities.flush();
    name(unit, name, shortName, on, LocalDate.MAX);
  }

  /**
   * @param parent null to stand alone
   * @throws RuleBroken when a later move is known already
   */
  void move(Unit unit, UUID parent, LocalDate on) {
    Optional<UnitParent> last = last(UnitParent.class, unit.id(), on, "/parent");
    if (last.isPresent() && last.get().validFrom.equals(on)) {
      if (parent == null) {
        deletions.delete(last.get());
      } else {
        last.get().stand(parent);
      }
      return;
    }
    last.filter(Dated::open).ifPresent(before -> before.endOn(on));
    entities.flush();
    if (parent != null) {
      parent(unit, parent, on, LocalDate.MAX);
    }
  }

  /** These identifiers hold from the day; others that still held end the day before. */
  void identify(Unit unit, List<UnitDto.Identification> wanted, LocalDate on) {
    List<UnitIdentifier> held =
        rows(UnitIdentifier.class, unit.id()).stream().filter(Dated::open).toList();
    for (UnitIdentifier row : held) {
      if (wanted.stream().noneMatch(row::is)) {
        if (row.validFrom.isBefore(on)) {
          row.endOn(on);
        } else {
          deletions.delete(row);
        }
      }
    }
    entities.flush();
    for (UnitDto.Identification one : wanted) {
      if (held.stream().noneMatch(row -> row.is(one))) {
        identifier(unit, one.scheme(), one.value(), on, LocalDate.MAX);
      }
    }
  }

  /** The unit exists until the day before; its open rows end with it. */
  void end(Unit unit, LocalDate on) {
    unit.endOn(on);
    for (Class<? extends Dated> rows :
        List.of(UnitName.class, UnitParent.class, UnitIdentifier.class)) {
      rows(rows, unit.id()).stream()
          .filter(row -> row.open() && row.validFrom.isBefore(on))
          .forEach(row -> row.endOn(on));
    }
  }

  /** Writes what is pending, so that everybody in this transaction reads it. */
  void settle() {
    entities.flush();
    changed.fire(new UnitsChanged());
  }

  /** The youngest row; a change must not begin before it. */
  private <T extends Dated> Optional<T> last(
      Class<T> type, UUID unitId, LocalDate on, String pointer) {
    Optional<T> last = rows(type, unitId).stream().findFirst();
    last.filter(row -> row.validFrom.isAfter(on) || (!row.open() && row.validTo.isAfter(on)))
        .ifPresent(
            row -> {
              throw RuleBroken.at(pointer, "LATER_CHANGE", "unit.laterChange", row.validFrom);
            });
    return last;
  }

  private <T extends Dated> List<T> rows(Class<T> type, UUID unitId) {
    Objects.requireNonNull(unitId);
    return entities
        .createQuery(
            "FROM " + type.getSimpleName() + " r WHERE r.unitId = ?1 ORDER BY r.validFrom DESC",
            type)
        .setParameter(1, unitId)
        .getResultList();
  }
}
