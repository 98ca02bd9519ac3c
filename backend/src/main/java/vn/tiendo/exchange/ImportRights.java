package vn.tiendo.exchange;

import static vn.tiendo.common.security.Relation.ADMINISTRATOR;
import static vn.tiendo.common.security.Relation.PLAN_EDITOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.security.Relation;
import vn.tiendo.plan.Plans;
import vn.tiendo.unit.Units;

/**
 * A plan is brought in by an administrator of its organisation, or by an office that keeps it; the
 * organisation itself by an administrator of the installation.
 */
@ApplicationScoped
class ImportRights {
  private final Plans plans;
  private final Units units;
  private final Caller caller;

  ImportRights(Plans plans, Units units, Caller caller) {
    this.plans = plans;
    this.units = units;
    this.caller = caller;
  }

  /**
   * How the caller stands to a plan that a file brings; codes that are not known yet give nobody a
   * right.
   */
  EnumSet<Relation> relations(ImportedPlan plan) {
    EnumSet<Relation> relations = EnumSet.noneOf(Relation.class);
    UUID owner = units.idOf(plan.ownerUnitCode()).orElse(null);
    if (administers(owner == null ? null : units.ownerOf(owner))) {
      relations.add(ADMINISTRATOR);
    }
    boolean keeps =
        owner != null
            && Stream.of(plan.trackingUnitCode(), plan.consolidatingUnitCode())
                .filter(Objects::nonNull)
                .flatMap(code -> units.idOf(code).stream())
                .filter(office -> units.ownerOf(office).equals(units.ownerOf(owner)))
                .anyMatch(plans.editorUnits()::contains);
    if (keeps) {
      relations.add(PLAN_EDITOR);
    }
    return relations;
  }

  /** How the caller stands to an import that was made. */
  EnumSet<Relation> relations(ImportRepository.Kept kept) {
    EnumSet<Relation> relations = EnumSet.noneOf(Relation.class);
    if (administers(kept.ownerId())) {
      relations.add(ADMINISTRATOR);
    }
    // A draft that was deleted has no keepers any more.
    if (plans.find(kept.planId()).filter(plans::editor).isPresent()) {
      relations.add(PLAN_EDITOR);
    }
    return relations;
  }

  private boolean administers(UUID ownerId) {
    return caller.keepsInstallation()
        || caller.posts().stream()
            .anyMatch(p -> p.kind() == PositionKind.ADMINISTRATOR && p.ownerId().equals(ownerId));
  }
}
