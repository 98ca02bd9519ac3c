package vn.tiendo.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.Cursor;
import vn.tiendo.common.web.Page;

/** Reading units as they are on a day. */
@ApplicationScoped
class UnitService {
  private final UnitRepository repository;
  private final Units units;
  private final UnitRights rights;
  private final Caller caller;

  UnitService(UnitRepository repository, Units units, UnitRights rights, Caller caller) {
    this.repository = repository;
    this.units = units;
    this.rights = rights;
    this.caller = caller;
  }

  Page<UnitDto> page(UnitFilter filter, String cursorText, int limit, boolean includeTotal) {
    String pin = "units " + filter;
    Cursor cursor = cursorText == null ? null : Cursor.read(cursorText, pin);
    LocalDate asOf = cursor != null ? cursor.asOf() : day(filter.asOf());
    List<UnitRepository.Row> rows =
        repository.page(filter, asOf, cursor == null ? null : cursor.keys(), limit);
    boolean more = rows.size() > limit;
    List<UnitRepository.Row> shown = more ? rows.subList(0, limit) : rows;
    String next =
        more
            ? Cursor.write(
                asOf, pin, List.of(shown.getLast().sortKey(), shown.getLast().id().toString()))
            : null;
    return new Page<>(
        shown.stream().map(row -> dto(row, asOf)).toList(),
        next,
        includeTotal ? repository.count(filter, asOf) : null);
  }

  /**
   * @throws NotFound also for a day before the unit existed
   */
  UnitDto one(UUID id, LocalDate asOf) {
    LocalDate on = day(asOf);
    return repository.byId(id).stream()
        .filter(row -> !units.directory().byId.get(row.id()).validFrom().isAfter(on))
        .map(row -> dto(row, on))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private UnitDto dto(UnitRepository.Row row, LocalDate on) {
    UnitDirectory directory = units.directory();
    UnitDirectory.Entry entry = directory.byId.get(row.id());
    UnitDirectory.Name name = UnitDirectory.nameOn(entry, on);
    UUID parent = directory.parentOn(row.id(), on);
    return new UnitDto(
        entry.id(),
        row.version(),
        entry.code(),
        name.name(),
        name.shortName(),
        entry.kind(),
        entry.internal(),
        entry.hasSeal(),
        parent == null ? null : directory.ref(parent, on),
        entry.validFrom(),
        Dated.lastDay(entry.validTo()),
        names(entry),
        identifiers(entry, on),
        entry.note(),
        rights.allowedActions(entry.id(), entry.internal()));
  }

  private static List<UnitDto.NameDto> names(UnitDirectory.Entry entry) {
    return entry.names().stream()
        .map(n -> new UnitDto.NameDto(n.name(), n.shortName(), n.from(), Dated.lastDay(n.to())))
        .toList();
  }

  private static List<UnitDto.IdentifierDto> identifiers(UnitDirectory.Entry entry, LocalDate on) {
    return entry.identifiers().stream()
        .filter(i -> i.holdsOn(on))
        .map(i -> new UnitDto.IdentifierDto(i.scheme(), i.value(), i.from(), Dated.lastDay(i.to())))
        .toList();
  }

  private LocalDate day(LocalDate asOf) {
    return asOf == null ? caller.today() : asOf;
  }
}
