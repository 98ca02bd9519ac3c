package vn.tiendo.unit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Stale;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.MergePatch;

/** Adding and changing units. */
@ApplicationScoped
class UnitChangeService {
  private final Units units;
  private final UnitHistory history;
  private final UnitRights rights;
  private final UnitView view;
  private final MergePatch mergePatch;
  private final Clock clock;

  UnitChangeService(
      Units units,
      UnitHistory history,
      UnitRights rights,
      UnitView view,
      MergePatch mergePatch,
      Clock clock) {
    this.units = units;
    this.history = history;
    this.rights = rights;
    this.view = view;
    this.mergePatch = mergePatch;
    this.clock = clock;
  }

  /**
   * @throws NotAllowed when the caller administers neither the parent nor, for a new organisation,
   *     the installation
   * @throws RuleBroken for a parent that does not exist on the unit's first day
   */
  @Transactional
  UnitDto create(NewUnit unit) {
    LocalDate from = unit.validFrom() == null ? today() : unit.validFrom();
    UUID parent = unit.parent() == null ? null : parentOf(unit.parent(), from);
    boolean internal = requireMayCreate(unit, parent);
    UUID owner = parent == null ? null : units.ownerOf(parent);
    Unit row =
        history.create(
            owner,
            unit.code(),
            unit.kind(),
            new Spans.Span(from, LocalDate.MAX),
            fresh -> {
              fresh.describe(unit.kind(), Boolean.TRUE.equals(unit.hasSeal()), unit.note());
              fresh.stand(internal);
            });
    history.name(row, unit.name(), unit.shortName(), from, LocalDate.MAX);
    if (parent != null) {
      history.parent(row, parent, from, LocalDate.MAX);
    }
    if (unit.identifiers() != null) {
      history.identify(row, unit.identifiers(), from);
    }
    history.settle();
    return view.of(row.id(), row.version(), from.isAfter(today()) ? from : today());
  }

  private boolean requireMayCreate(NewUnit unit, UUID parent) {
    if (parent != null) {
      rights.requireKeeper(parent, units.internal(parent));
      return units.internal(parent);
    }
    boolean organisation = Boolean.TRUE.equals(unit.internal());
    if (organisation) {
      rights.requireInstallationKeeper();
    } else {
      rights.requireAdministrator();
    }
    return organisation;
  }

  /**
   * @throws NotFound when there is no such unit
   * @throws Stale when somebody changed it after the caller read it
   * @throws RuleBroken when a later change is known, or the new parent cannot be one
   */
  @Transactional
  UnitDto edit(UUID id, IfMatch ifMatch, ObjectNode patch) {
    Unit row = history.find(id);
    if (row == null) {
      throw new NotFound();
    }
    rights.requireKeeper(id, row.internal());
    IfMatch.require(ifMatch, row);
    LocalDate asked =
        patch.hasNonNull("effectiveOn")
            ? LocalDate.parse(patch.get("effectiveOn").asText())
            : today();
    if (asked.isBefore(row.validFrom) || !asked.isBefore(row.validTo)) {
      throw RuleBroken.at("/effectiveOn", "OUTSIDE_LIFE", "unit.outsideLife", row.validFrom);
    }
    UnitEdit before = editOf(row, asked);
    UnitEdit after = mergePatch.apply(patch, before, UnitEdit.class);
    change(row, before, after, asked);
    row.touch(clock.instant());
    history.settle();
    return view.of(id, row.version(), asked.isAfter(today()) ? asked : today());
  }

  private void change(Unit row, UnitEdit before, UnitEdit after, LocalDate on) {
    if (before.internal() != after.internal()) {
      open(row, after.internal());
    }
    row.describe(after.kind(), after.hasSeal(), after.note());
    if (!Objects.equals(before.name(), after.name())
        || !Objects.equals(before.shortName(), after.shortName())) {
      history.rename(row, after.name(), after.shortName(), on);
    }
    if (!Objects.equals(before.parent(), after.parent())) {
      UUID parent = newParent(row, after.parent(), on);
      if (!Objects.equals(parent, units.directory().parentOn(row.id(), on))) {
        history.move(row, parent, on);
      }
    }
    if (!before.identifiers().equals(after.identifiers())) {
      history.identify(row, after.identifiers() == null ? List.of() : after.identifiers(), on);
    }
  }

  /** A partner becomes an organisation, with all that stands below it; never back. */
  private void open(Unit row, boolean internal) {
    rights.requireInstallationKeeper();
    if (!internal) {
      throw RuleBroken.at("/internal", "ORGANISATION_STAYS", "unit.organisationStays");
    }
    if (units.directory().parentOn(row.id(), today()) != null) {
      throw RuleBroken.at("/internal", "NOT_A_ROOT", "unit.notARoot");
    }
    units.subtree(row.id()).forEach(id -> history.find(id).stand(true));
  }

  private UUID newParent(Unit row, String key, LocalDate on) {
    if (key == null) {
      if (row.internal()) {
        throw RuleBroken.at("/parent", "REQUIRED", "unit.parentRequired");
      }
      return null;
    }
    UUID parent = parentOf(key, on);
    rights.requireKeeper(parent, units.internal(parent));
    Violations violations = new Violations();
    if (units.directory().within(parent, row.id(), on)) {
      violations.add("/parent", "CYCLE", "unit.cycle");
    }
    if (!units.ownersWith(parent).contains(row.ownerId())) {
      violations.add("/parent", "OTHER_ORGANISATION", "unit.otherOrganisation");
    }
    violations.throwIfAny();
    return parent;
  }

  private UUID parentOf(String key, LocalDate on) {
    return units
        .idOf(key)
        .filter(id -> units.directory().byId.get(id).existsOn(on))
        .orElseThrow(() -> RuleBroken.at("/parent", "UNKNOWN_REFERENCE", "unit.unknown", key));
  }

  private UnitEdit editOf(Unit row, LocalDate on) {
    UnitDirectory.Entry entry = units.directory().byId.get(row.id());
    UnitDirectory.Name name = UnitDirectory.nameOn(entry, on);
    UUID parent = units.directory().parentOn(row.id(), on);
    List<UnitDto.Identification> identifiers =
        entry.identifiers().stream()
            .filter(i -> i.holdsOn(on))
            .map(i -> new UnitDto.Identification(i.scheme(), i.value()))
            .toList();
    return new UnitEdit(
        null,
        row.kind(),
        name.name(),
        name.shortName(),
        parent == null ? null : parent.toString(),
        row.internal(),
        row.hasSeal(),
        identifiers,
        row.note());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
