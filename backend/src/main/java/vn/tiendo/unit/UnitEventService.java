package vn.tiendo.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.Cursor;
import vn.tiendo.common.web.Page;

/** What happens to units: written down with all that follows from it. */
@ApplicationScoped
class UnitEventService {
  private final UnitEventRepository repository;
  private final Units units;
  private final UnitHistory history;
  private final UnitRights rights;
  private final EntityManager entities;
  private final Caller caller;
  private final Clock clock;

  UnitEventService(
      UnitEventRepository repository,
      Units units,
      UnitHistory history,
      UnitRights rights,
      EntityManager entities,
      Caller caller,
      Clock clock) {
    this.repository = repository;
    this.units = units;
    this.history = history;
    this.rights = rights;
    this.entities = entities;
    this.caller = caller;
    this.clock = clock;
  }

  Page<UnitEventDto> page(String unitKey, String cursorText, int limit, boolean includeTotal) {
    String pin = "unit-events " + unitKey;
    Cursor cursor = cursorText == null ? null : Cursor.read(cursorText, pin);
    UUID unit = unitKey == null ? null : unitOf(unitKey);
    List<UnitEventRepository.Row> rows =
        repository.page(unit, cursor == null ? null : cursor.keys(), limit);
    boolean more = rows.size() > limit;
    List<UnitEventRepository.Row> shown = more ? rows.subList(0, limit) : rows;
    String next = null;
    if (more) {
      UnitEventRepository.Row last = shown.getLast();
      next =
          Cursor.write(
              caller.today(), pin, List.of(last.happenedOn().toString(), last.id().toString()));
    }
    return new Page<>(
        shown.stream().map(this::dto).toList(), next, includeTotal ? repository.count(unit) : null);
  }

  UnitEventDto one(UUID id) {
    return repository.byId(id).map(this::dto).orElseThrow(NotFound::new);
  }

  /**
   * @throws NotAllowed unless the caller administers every unit that is named
   * @throws RuleBroken when the units do not fit the event
   */
  @Transactional
  UnitEventDto create(NewUnitEvent event) {
    UnitEventCheck check = new UnitEventCheck(units, event);
    check.from().forEach(id -> rights.requireKeeper(id, units.internal(id)));
    check.to().forEach(id -> rights.requireKeeper(id, units.internal(id)));
    check.throwIfAny();
    if (event.kind() == UnitEventKind.RENAME) {
      Unit unit = history.find(check.from().getFirst());
      history.rename(unit, event.newName(), event.newShortName(), event.happenedOn());
      unit.touch(clock.instant());
    }
    if (event.kind() == UnitEventKind.MERGE) {
      takeOver(check, event.happenedOn());
    }
    check.ended().forEach(id -> end(id, event.happenedOn()));
    UUID owner = units.ownerOf(check.from().getFirst());
    UnitEvent row =
        new UnitEvent(owner, event.kind(), event.happenedOn(), check.from(), check.to());
    row.explain(event.legalBasis(), event.note());
    history.persist(row);
    history.settle();
    return one(row.id());
  }

  /** What stood under the merged units, and their organisations, come under the successor. */
  private void takeOver(UnitEventCheck check, LocalDate on) {
    UUID successor = check.to().getFirst();
    UUID root = units.directory().rootOf(successor, on);
    for (UUID ended : check.ended()) {
      for (UUID child : UnitEventCheck.childrenOn(units, ended, on)) {
        Unit moved = history.find(child);
        history.move(moved, successor, on);
        moved.touch(clock.instant());
      }
      entities
          .createQuery("FROM Owner o WHERE o.rootUnitId = ?1", Owner.class)
          .setParameter(1, ended)
          .getResultList()
          .forEach(owner -> owner.standUnder(root));
    }
  }

  private void end(UUID id, LocalDate on) {
    Unit unit = history.find(id);
    history.end(unit, on);
    unit.touch(clock.instant());
  }

  private UnitEventDto dto(UnitEventRepository.Row row) {
    LocalDate day = row.happenedOn();
    return new UnitEventDto(
        row.id(),
        row.version(),
        row.kind(),
        day,
        row.legalBasis(),
        row.note(),
        row.fromUnits().stream().map(id -> units.ref(id, day.minusDays(1))).toList(),
        row.toUnits().stream().map(id -> units.ref(id, day)).toList(),
        List.of());
  }

  private UUID unitOf(String key) {
    return units
        .idOf(key)
        .orElseThrow(
            () -> RuleBroken.ofParameter("unit", "UNKNOWN_REFERENCE", "unit.unknown", key));
  }
}
