package vn.tiendo.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Units as callers see them on a day. */
@ApplicationScoped
class UnitView {
  private final Units units;
  private final UnitRights rights;

  UnitView(Units units, UnitRights rights) {
    this.units = units;
    this.rights = rights;
  }

  UnitDto of(UUID id, long version, LocalDate on) {
    UnitDirectory directory = units.directory();
    UnitDirectory.Entry entry = directory.byId.get(id);
    UnitDirectory.Name name = UnitDirectory.nameOn(entry, on);
    UUID parent = directory.parentOn(id, on);
    return new UnitDto(
        entry.id(),
        version,
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
        successors(directory, entry, on),
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

  /** Absent while nothing followed the unit. */
  private static List<UnitRef> successors(
      UnitDirectory directory, UnitDirectory.Entry entry, LocalDate on) {
    List<UUID> successors = directory.successors.get(entry.id());
    return successors == null
        ? null
        : successors.stream().map(id -> directory.ref(id, on)).toList();
  }
}
