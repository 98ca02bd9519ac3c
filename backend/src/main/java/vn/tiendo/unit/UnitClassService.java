package vn.tiendo.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.persistence.SearchKeys;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.Cursor;
import vn.tiendo.common.web.Page;

/** Classes of units; a few dozen, so they are listed from memory. */
@ApplicationScoped
class UnitClassService {
  private final Units units;
  private final UnitHistory history;
  private final UnitRights rights;
  private final Caller caller;

  UnitClassService(Units units, UnitHistory history, UnitRights rights, Caller caller) {
    this.units = units;
    this.history = history;
    this.rights = rights;
    this.caller = caller;
  }

  Page<UnitClassDto> page(
      String q, LocalDate asOf, String cursorText, int limit, boolean includeTotal) {
    String pin = "unit-classes " + q + " " + asOf;
    Cursor cursor = cursorText == null ? null : Cursor.read(cursorText, pin);
    LocalDate on = cursor != null ? cursor.asOf() : day(asOf);
    String wanted = SearchKeys.of(q);
    List<UnitDirectory.ClassEntry> found =
        units.directory().classes.values().stream()
            .filter(c -> SearchKeys.of(c.ref().name(), c.ref().code()).contains(wanted))
            .sorted(Comparator.comparing(c -> c.ref().code()))
            .toList();
    List<UnitDirectory.ClassEntry> rest =
        found.stream()
            .filter(c -> cursor == null || c.ref().code().compareTo(cursor.keys().getFirst()) > 0)
            .toList();
    List<UnitDirectory.ClassEntry> shown = rest.stream().limit(limit).toList();
    String next =
        rest.size() > limit ? Cursor.write(on, pin, List.of(shown.getLast().ref().code())) : null;
    return new Page<>(
        shown.stream().map(c -> dto(c, on)).toList(),
        next,
        includeTotal ? (long) found.size() : null);
  }

  UnitClassDto one(UUID id, LocalDate asOf) {
    UnitDirectory.ClassEntry found = units.directory().classes.get(id);
    if (found == null) {
      throw new NotFound();
    }
    return dto(found, day(asOf));
  }

  /**
   * @throws NotAllowed unless the caller administers the organisation
   * @throws RuleBroken for units that do not exist
   */
  @Transactional
  UnitClassDto create(NewUnitClass unitClass) {
    UUID organisation = organisation(unitClass);
    rights.requireKeeper(organisation, units.internal(organisation));
    List<UUID> members = members(unitClass);
    LocalDate from = day(unitClass.validFrom());
    UnitClass row =
        new UnitClass(
            units.ownerOf(organisation), unitClass.code(), unitClass.name(), unitClass.note());
    history.persist(row);
    members.forEach(member -> history.persist(new UnitClassMember(row.id(), member, from)));
    history.settle();
    return one(row.id(), from);
  }

  private UUID organisation(NewUnitClass unitClass) {
    if (unitClass.organisation() != null) {
      return units
          .idOf(unitClass.organisation())
          .map(units::rootOf)
          .orElseThrow(
              () ->
                  RuleBroken.at(
                      "/organisation",
                      "UNKNOWN_REFERENCE",
                      "unit.unknown",
                      unitClass.organisation()));
    }
    Set<UUID> roots =
        caller.unitIds().stream().map(units::rootOf).collect(java.util.stream.Collectors.toSet());
    if (roots.size() != 1) {
      throw RuleBroken.at("/organisation", "REQUIRED", "unit.organisationRequired");
    }
    return roots.iterator().next();
  }

  private List<UUID> members(NewUnitClass unitClass) {
    Violations violations = new Violations();
    List<UUID> members = new ArrayList<>();
    for (int i = 0; i < unitClass.members().size(); i++) {
      String key = unitClass.members().get(i);
      String pointer = "/members/" + i;
      units
          .idOf(key)
          .ifPresentOrElse(
              id -> {
                if (members.contains(id)) {
                  violations.add(pointer, "DUPLICATE", "unit.namedTwice", key);
                }
                members.add(id);
              },
              () -> violations.add(pointer, "UNKNOWN_REFERENCE", "unit.unknown", key));
    }
    violations.throwIfAny();
    return members;
  }

  private UnitClassDto dto(UnitDirectory.ClassEntry entry, LocalDate on) {
    List<UnitRef> members =
        entry.members().stream()
            .filter(m -> !m.from().isAfter(on) && m.to().isAfter(on))
            .map(m -> units.ref(m.unitId(), on))
            .toList();
    return new UnitClassDto(
        entry.ref().id(),
        entry.version(),
        entry.ref().code(),
        entry.ref().name(),
        entry.note(),
        members,
        List.of());
  }

  private LocalDate day(LocalDate asked) {
    return asked == null ? caller.today() : asked;
  }
}
