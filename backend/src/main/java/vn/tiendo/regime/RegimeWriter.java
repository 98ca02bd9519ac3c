package vn.tiendo.regime;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.document.Documents;
import vn.tiendo.outline.Outlines;
import vn.tiendo.plan.PlanView;
import vn.tiendo.plan.Plans;
import vn.tiendo.unit.Units;

/** Checks what a regime refers to, and writes it. */
@ApplicationScoped
class RegimeWriter {
  private final RegimeRepository regimes;
  private final Outlines outlines;
  private final Plans plans;
  private final Documents documents;
  private final Units units;

  RegimeWriter(
      RegimeRepository regimes, Outlines outlines, Plans plans, Documents documents, Units units) {
    this.regimes = regimes;
    this.outlines = outlines;
    this.plans = plans;
    this.documents = documents;
    this.units = units;
  }

  void write(ReportRegime regime, RegimeEdit edit) {
    Violations violations = new Violations();
    levels(edit.levels(), violations);
    if (!outlines.has(regime.ownerId, edit.outlineId())) {
      violations.add("/outlineId", "UNKNOWN_REFERENCE", "regime.unknownOutline");
    }
    UUID recipient = unit(edit.recipientUnit(), "/recipientUnit", regime.ownerId, violations);
    plan(edit, regime.ownerId, violations);
    documents.require(edit.documentId(), "/documentId", violations);
    List<UUID> reporters = reporters(edit, regime.ownerId, violations);
    violations.throwIfAny();
    regime.edit(edit, reporters, recipient);
  }

  private static void levels(List<ReportLevel> levels, Violations violations) {
    long kinds = levels.stream().map(ReportLevel::level).distinct().count();
    if (kinds != ReportLevel.Level.values().length || levels.size() != kinds) {
      violations.add("/levels", "ONE_OF_EACH_LEVEL", "regime.oneOfEachLevel");
    }
    for (int i = 0; i < levels.size(); i++) {
      if (!levels.get(i).complete()) {
        violations.add("/levels/" + i, "REQUIRED", "regime.levelIncomplete");
      }
    }
  }

  private void plan(RegimeEdit edit, UUID ownerId, Violations violations) {
    UUID id = edit.planId();
    if (id != null && plans.find(id).map(PlanView::ownerId).filter(ownerId::equals).isEmpty()) {
      violations.add("/planId", "UNKNOWN_REFERENCE", "regime.unknownPlan");
      return;
    }
    List<UUID> sections = edit.sectionIds();
    if (sections != null && (id == null || regimes.sectionsOf(id, sections) != sections.size())) {
      violations.add("/sectionIds", "UNKNOWN_REFERENCE", "section.unknown");
    }
    List<UUID> tasks = edit.taskIds() == null ? List.of() : edit.taskIds();
    if (!tasks.isEmpty() && (id == null || regimes.tasksOf(id, tasks) != tasks.size())) {
      violations.add("/taskIds", "UNKNOWN_REFERENCE", "regime.unknownTask");
    }
    List<UUID> indicators = edit.indicatorIds();
    if (indicators != null
        && (id == null || regimes.indicatorsOf(id, indicators) != indicators.size())) {
      violations.add("/indicatorIds", "UNKNOWN_REFERENCE", "regime.unknownIndicator");
    }
  }

  /** Who is named; without names, the plan's lead units. */
  private List<UUID> reporters(RegimeEdit edit, UUID ownerId, Violations violations) {
    List<String> named = edit.reporters() == null ? List.of() : edit.reporters();
    Set<UUID> found = new LinkedHashSet<>();
    for (int i = 0; i < named.size(); i++) {
      UUID unit = unit(named.get(i), "/reporters/" + i, ownerId, violations);
      if (unit != null) {
        found.add(unit);
      }
    }
    if (named.isEmpty() && edit.planId() != null) {
      regimes.leadsOf(edit.planId()).stream()
          .filter(u -> units.ownerOf(u).equals(ownerId))
          .forEach(found::add);
    }
    if (found.isEmpty() && !violations.any()) {
      violations.add("/reporters", "REQUIRED", "regime.noReporters");
    }
    return List.copyOf(found);
  }

  private UUID unit(String key, String pointer, UUID ownerId, Violations violations) {
    UUID unit =
        units
            .idOf(key)
            .filter(u -> units.ownerOf(u).equals(ownerId) && units.internal(u))
            .orElse(null);
    if (unit == null) {
      violations.add(pointer, "UNKNOWN_REFERENCE", "daily.unknownUnit", key);
    }
    return unit;
  }
}
