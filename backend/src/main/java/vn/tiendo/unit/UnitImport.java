package vn.tiendo.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.Violations;

/**
 * The door by which an import file brings units and classes in. What is known already by its code
 * stays as it is and writes nothing; the root of the plan's owner becomes an organisation, other
 * roots stay outside partners. Called inside the import's transaction, under the caller's rights.
 */
@ApplicationScoped
public class UnitImport {
  /**
   * The part of a file that is about units.
   *
   * @param effectiveOn the file's day
   * @param ownerUnitCode unit that answers for the plan, brought or known
   */
  public record Batch(
      LocalDate effectiveOn,
      String ownerUnitCode,
      List<ImportedUnit> units,
      List<ImportedUnitClass> unitClasses) {
    public Batch {
      units = units == null ? List.of() : units;
      unitClasses = unitClasses == null ? List.of() : unitClasses;
    }
  }

  private final Units units;
  private final UnitHistory history;
  private final UnitRights rights;

  UnitImport(Units units, UnitHistory history, UnitRights rights) {
    this.units = units;
    this.history = history;
    this.rights = rights;
  }

  /**
   * Checks everything and, when nothing is wrong, writes; otherwise only adds to the violations.
   *
   * @param violations pointers are from the file's root: /units/3/names
   * @return how many units and classes were written
   * @throws NotAllowed when the file brings units that the caller may not create
   */
  public int bring(Batch batch, Violations violations) {
    UnitDirectory known = units.directory();
    UnitImportCheck check = new UnitImportCheck(known, batch, violations);
    check.run();
    if (violations.any()) {
      return 0;
    }
    List<ImportedUnit> fresh = batch.units().stream().filter(check::isNew).toList();
    String inside = check.rootOf(batch.ownerUnitCode());
    fresh.forEach(unit -> requireMayBring(check.rootOf(unit.code()), inside, known));
    Map<String, Unit> made = makeUnits(fresh, check, inside, batch.effectiveOn());
    openOrganisation(inside, known, batch.effectiveOn());
    history.settle();
    for (ImportedUnit unit : fresh) {
      describe(made.get(unit.code()), unit, batch.effectiveOn());
    }
    history.settle();
    int classes = bringClasses(batch, known);
    history.settle();
    return fresh.size() + classes;
  }

  private void requireMayBring(String root, String inside, UnitDirectory known) {
    UUID organisation = known.byCode.get(root);
    if (organisation != null) {
      rights.requireKeeper(organisation, known.byId.get(organisation).internal());
    } else if (root.equals(inside)) {
      rights.requireInstallationKeeper();
    } else {
      rights.requireAdministrator();
    }
  }

  /** Roots first: the others stand under their owners. */
  private Map<String, Unit> makeUnits(
      List<ImportedUnit> fresh, UnitImportCheck check, String inside, LocalDate on) {
    UnitDirectory known = units.directory();
    Map<String, Unit> made = new HashMap<>();
    Map<String, UUID> owners = new HashMap<>();
    known.byId.values().forEach(entry -> owners.put(entry.code(), entry.ownerId()));
    for (boolean roots : new boolean[] {true, false}) {
      for (ImportedUnit unit : fresh) {
        String root = check.rootOf(unit.code());
        if (root.equals(unit.code()) == roots) {
          Spans.Span span = Spans.of(unit.validFrom(), unit.validTo(), on);
          boolean internal = root.equals(inside) || internal(known, root);
          Unit row =
              history.create(
                  roots ? null : owners.get(root),
                  unit.code(),
                  unit.kind(),
                  span,
                  blank -> {
                    blank.describe(unit.kind(), Boolean.TRUE.equals(unit.hasSeal()), unit.note());
                    blank.stand(internal);
                  });
          owners.put(unit.code(), row.ownerId());
          made.put(unit.code(), row);
        }
      }
    }
    return made;
  }

  private static boolean internal(UnitDirectory known, String root) {
    UUID id = known.byCode.get(root);
    return id != null && known.byId.get(id).internal();
  }

  /** A partner known from outside whose plan is brought becomes an organisation of its own. */
  private void openOrganisation(String inside, UnitDirectory known, LocalDate day) {
    UUID root = inside == null ? null : known.byCode.get(inside);
    if (root != null && !known.byId.get(root).internal()) {
      rights.requireInstallationKeeper();
      known.subtree(root, day).forEach(id -> history.find(id).stand(true));
    }
  }

  private void describe(Unit row, ImportedUnit unit, LocalDate on) {
    for (Spans.Naming name : Spans.namings(unit, on)) {
      history.name(row, name.name(), name.shortName(), name.from(), name.to());
    }
    for (ImportedUnit.Parent parent : unit.parents()) {
      Spans.Span span = Spans.of(parent.validFrom(), parent.validTo(), on);
      history.parent(row, id(parent.parentCode()), span.from(), span.to());
    }
    for (ImportedUnit.Identifier one : unit.identifiers()) {
      Spans.Span span = Spans.of(one.validFrom(), one.validTo(), on);
      history.identifier(row, one.scheme(), one.value(), span.from(), span.to());
    }
    for (ImportedUnit.Event event : unit.events()) {
      List<UUID> successors = event.successorCodes().stream().map(this::id).toList();
      UnitEvent happened =
          new UnitEvent(row.ownerId(), event.type(), event.on(), List.of(row.id()), successors);
      happened.explain(event.legalBasis(), event.note());
      history.persist(happened);
    }
  }

  private int bringClasses(Batch batch, UnitDirectory known) {
    int written = 0;
    for (ImportedUnitClass one : batch.unitClasses()) {
      if (known.classesByCode.containsKey(one.code())) {
        continue;
      }
      rights.requireAdministrator();
      UUID owner = units.ownerOf(id(batch.ownerUnitCode()));
      UnitClass row = new UnitClass(owner, one.code(), one.name(), one.note());
      history.persist(row);
      for (String member : one.memberUnitCodes()) {
        history.persist(new UnitClassMember(row.id(), id(member), batch.effectiveOn()));
      }
      written++;
    }
    return written;
  }

  private UUID id(String code) {
    return units.directory().byCode.get(code);
  }
}
