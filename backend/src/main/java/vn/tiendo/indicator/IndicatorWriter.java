package vn.tiendo.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.tiendo.anchor.Anchors;
import vn.tiendo.common.persistence.Deletions;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.disaggregation.Members;
import vn.tiendo.plan.PlanView;
import vn.tiendo.section.Sections;
import vn.tiendo.unit.Units;

/** Checks and writes indicators and targets; says nothing about who may. */
@ApplicationScoped
class IndicatorWriter {
  static final String TARGET = "indicator-target";

  private final IndicatorRepository indicators;
  private final TargetRepository targets;
  private final Sections sections;
  private final Members members;
  private final Anchors anchors;
  private final Deletions deletions;
  private final Units units;
  private final Event<IndicatorRemoved> removals;
  private final Clock clock;

  IndicatorWriter(
      IndicatorRepository indicators,
      TargetRepository targets,
      Sections sections,
      Members members,
      Anchors anchors,
      Deletions deletions,
      Units units,
      Event<IndicatorRemoved> removals,
      Clock clock) {
    this.indicators = indicators;
    this.targets = targets;
    this.sections = sections;
    this.members = members;
    this.anchors = anchors;
    this.deletions = deletions;
    this.units = units;
    this.removals = removals;
    this.clock = clock;
  }

  /**
   * Everything that crosses fields or needs the database.
   *
   * @param pointer of the indicator in the request or file
   * @return the owner unit, or null when it is wrong
   */
  UUID check(PlanView plan, IndicatorEdit edit, String pointer, Violations violations) {
    sections.require(plan.id(), edit.sectionId(), pointer + "/sectionId", violations);
    edit.baseline().check(pointer + "/baseline", violations);
    UUID disaggregation = edit.disaggregationId();
    if (disaggregation != null && !members.exists(disaggregation)) {
      violations.add(
          pointer + "/disaggregationId", "UNKNOWN_REFERENCE", "indicator.unknownDisaggregation");
    }
    checkTasks(plan.id(), edit.taskIds(), pointer + "/taskIds", violations);
    return ownerUnit(plan, edit.ownerUnit(), pointer + "/ownerUnit", violations);
  }

  private UUID ownerUnit(PlanView plan, String key, String pointer, Violations violations) {
    UUID unit = units.idOf(key).orElse(null);
    if (unit == null) {
      violations.add(pointer, "UNKNOWN_REFERENCE", "indicator.unknownUnit", key);
    } else if (!units.internal(unit) || !units.ownerOf(unit).equals(plan.ownerId())) {
      violations.add(pointer, "NOT_AN_OFFICE_OF_THE_OWNER", "indicator.foreignUnit");
    }
    return unit;
  }

  private void checkTasks(UUID planId, List<UUID> ids, String pointer, Violations violations) {
    if (ids == null || ids.isEmpty()) {
      return;
    }
    List<UUID> found = indicators.tasksOf(planId, ids);
    for (int i = 0; i < ids.size(); i++) {
      if (!found.contains(ids.get(i))) {
        violations.add(pointer + "/" + i, "UNKNOWN_REFERENCE", "indicator.unknownTask");
      }
    }
  }

  void checkTargets(PlanView plan, NewIndicator wanted, String pointer, Violations violations) {
    TargetEdit.Subjects subject = subject(plan, wanted.disaggregationId());
    List<NewTarget> all = wanted.targetsOrNone();
    for (int i = 0; i < all.size(); i++) {
      all.get(i).edit().check(subject, pointer + "/targets/" + i, violations);
    }
  }

  static TargetEdit.Subjects subject(PlanView plan, UUID disaggregation) {
    return TargetEdit.Subjects.of(plan.startsOn(), plan.endsOn(), disaggregation != null);
  }

  /** A target for each member needs members: not to be taken away from under one. */
  void checkStillDisaggregated(Indicator row, IndicatorEdit edit, Violations violations) {
    boolean perMember =
        targets.current(row.id()).stream()
            .anyMatch(t -> t.per == vn.tiendo.assessment.TargetPer.MEMBER);
    if (perMember && edit.disaggregationId() == null) {
      violations.add("/disaggregationId", "NOT_DISAGGREGATED", "indicator.notDisaggregated");
    }
  }

  /**
   * @param pointer of the indicator, for quotes of its targets that are not found
   */
  Indicator create(
      PlanView plan, NewIndicator wanted, UUID ownerUnit, String pointer, Violations violations) {
    Indicator added = new Indicator(plan.ownerId(), plan.id());
    added.edit(wanted.edit(), ownerUnit);
    indicators.persist(added);
    List<NewTarget> all = wanted.targetsOrNone();
    for (int i = 0; i < all.size(); i++) {
      addTarget(added, all.get(i), pointer + "/targets/" + i, violations);
    }
    return added;
  }

  /**
   * @param pointer of the target, for its quotes that are not found
   */
  IndicatorTarget addTarget(
      Indicator indicator, NewTarget wanted, String pointer, Violations violations) {
    int position = (int) targets.count("indicatorId", indicator.id());
    LocalDate today = LocalDate.now(clock);
    IndicatorTarget added = new IndicatorTarget(indicator.id(), position, wanted.edit(), today);
    targets.persist(added);
    if (wanted.sources() != null) {
      anchors.replace(TARGET, added.id(), wanted.sources(), pointer + "/sources", violations);
    }
    return added;
  }

  void deleteTarget(IndicatorTarget target) {
    anchors.replace(TARGET, target.id(), List.of(), "", new Violations());
    deletions.delete(target);
  }

  void delete(Indicator indicator) {
    removals.fire(new IndicatorRemoved(indicator.id()));
    targets.all(indicator.id()).forEach(this::deleteTarget);
    deletions.delete(indicator);
  }

  /** In force from the day: so are its targets. @return indicators without a target, by code */
  Set<String> issue(UUID planId, LocalDate from) {
    Set<String> without = new TreeSet<>();
    for (Indicator indicator : indicators.ofPlan(planId)) {
      List<IndicatorTarget> all = targets.all(indicator.id());
      all.forEach(t -> t.validFrom = from);
      if (all.isEmpty()) {
        without.add(indicator.code);
      }
    }
    return without;
  }
}
