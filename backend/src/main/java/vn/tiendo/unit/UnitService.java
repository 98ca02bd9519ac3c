package vn.tiendo.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.Cursor;
import vn.tiendo.common.web.Page;

/** Reading units as they are on a day. */
@ApplicationScoped
class UnitService {
  private final UnitRepository repository;
  private final Units units;
  private final UnitView view;
  private final Caller caller;

  UnitService(UnitRepository repository, Units units, UnitView view, Caller caller) {
    this.repository = repository;
    this.units = units;
    this.view = view;
    this.caller = caller;
  }

  Page<UnitDto> page(UnitFilter filter, String cursorText, int limit, boolean includeTotal) {
    String pin = "units " + filter;
    Cursor cursor = cursorText == null ? null : Cursor.read(cursorText, pin);
    LocalDate asOf = cursor != null ? cursor.asOf() : day(filter.asOf());
    UnitRepository.Question question =
        new UnitRepository.Question(
            filter, asOf, id(filter.code(), "code"), id(filter.parent(), "parent"));
    List<UnitRepository.Row> rows =
        repository.page(question, cursor == null ? null : cursor.keys(), limit);
    boolean more = rows.size() > limit;
    List<UnitRepository.Row> shown = more ? rows.subList(0, limit) : rows;
    String next =
        more
            ? Cursor.write(
                asOf, pin, List.of(shown.getLast().sortKey(), shown.getLast().id().toString()))
            : null;
    return new Page<>(
        shown.stream().map(row -> view.of(row.id(), row.version(), asOf)).toList(),
        next,
        includeTotal ? repository.count(question) : null);
  }

  /**
   * @throws NotFound also for a day before the unit existed
   */
  UnitDto one(UUID id, LocalDate asOf) {
    LocalDate on = day(asOf);
    return repository.byId(id).stream()
        .filter(row -> !units.directory().byId.get(row.id()).validFrom().isAfter(on))
        .map(row -> view.of(row.id(), row.version(), on))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private UUID id(String key, String parameter) {
    return key == null
        ? null
        : units
            .idOf(key)
            .orElseThrow(
                () -> RuleBroken.ofParameter(parameter, "UNKNOWN_REFERENCE", "unit.unknown", key));
  }

  private LocalDate day(LocalDate asOf) {
    return asOf == null ? caller.today() : asOf;
  }
}
