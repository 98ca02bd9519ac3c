package vn.tiendo.direction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.security.Relation;
import vn.tiendo.daily.Subject;
import vn.tiendo.daily.SubjectRights;
import vn.tiendo.daily.Subjects;
import vn.tiendo.lifecycle.WorkState;
import vn.tiendo.occurrence.Action;
import vn.tiendo.occurrence.Occurrences;
import vn.tiendo.unit.Units;

/** What a direction is about, when the caller may direct there. */
@ApplicationScoped
class DirectionSubject {
  private final DirectionRepository directions;
  private final Occurrences occurrences;
  private final Subjects subjects;
  private final SubjectRights rights;
  private final Units units;
  private final Caller caller;

  DirectionSubject(
      DirectionRepository directions,
      Occurrences occurrences,
      Subjects subjects,
      SubjectRights rights,
      Units units,
      Caller caller) {
    this.directions = directions;
    this.occurrences = occurrences;
    this.subjects = subjects;
    this.rights = rights;
    this.units = units;
    this.caller = caller;
  }

  /**
   * @param planId null for a unit
   * @param unitId who has to answer unless somebody else is named
   * @param leader the caller directs here himself, and records for nobody
   */
  record Found(UUID ownerId, UUID planId, UUID unitId, boolean leader) {}

  Found find(NewDirection wanted) {
    exactlyOne(wanted);
    if (wanted.taskId() != null) {
      return task(wanted.taskId());
    }
    return wanted.indicatorId() != null
        ? indicator(wanted.indicatorId())
        : unit(wanted.concernsUnit());
  }

  /** The same without asking what the caller may direct; nothing outside the organisation. */
  Found findIn(UUID ownerId, NewDirection wanted) {
    exactlyOne(wanted);
    if (wanted.taskId() != null) {
      return subjects
          .task(wanted.taskId(), caller.today())
          .filter(s -> s.ownerId().equals(ownerId) && s.state() != WorkState.DRAFT)
          .map(s -> new Found(ownerId, s.planId(), s.leadUnitId(), false))
          .orElseThrow(() -> RuleBroken.at("/taskId", "UNKNOWN_REFERENCE", "daily.unknownTask"));
    }
    if (wanted.indicatorId() != null) {
      return directions
          .indicator(wanted.indicatorId())
          .filter(i -> i.ownerId().equals(ownerId))
          .map(i -> new Found(ownerId, i.planId(), i.ownerUnitId(), false))
          .orElseThrow(DirectionSubject::unknownIndicator);
    }
    String key = wanted.concernsUnit();
    return units
        .idOf(key)
        .filter(u -> units.ownerOf(u).equals(ownerId) && units.internal(u))
        .map(u -> new Found(ownerId, null, u, false))
        .orElseThrow(() -> unknownUnit(key));
  }

  private static RuleBroken unknownIndicator() {
    return RuleBroken.at("/indicatorId", "UNKNOWN_REFERENCE", "direction.unknownIndicator");
  }

  private static RuleBroken unknownUnit(String key) {
    return RuleBroken.at("/concernsUnit", "UNKNOWN_REFERENCE", "daily.unknownUnit", key);
  }

  private static void exactlyOne(NewDirection wanted) {
    int named = 0;
    for (Object one : new Object[] {wanted.taskId(), wanted.indicatorId(), wanted.concernsUnit()}) {
      named += one == null ? 0 : 1;
    }
    if (named != 1) {
      throw RuleBroken.at(
          "", "EXACTLY_ONE", "daily.exactlyOne", "taskId, indicatorId, concernsUnit");
    }
  }

  private Found task(UUID taskId) {
    try {
      UUID occurrence = occurrences.seenOfTask(taskId).row().life().id();
      occurrences.require(Action.DIRECT, occurrence);
    } catch (NotFound unknown) {
      throw RuleBroken.at("/taskId", "UNKNOWN_REFERENCE", "daily.unknownTask");
    }
    Subject subject = subjects.task(taskId, caller.today()).orElseThrow(NotFound::new);
    boolean leader = rights.relations(subject).contains(Relation.LEADER_IN_CHARGE);
    return new Found(subject.ownerId(), subject.planId(), subject.leadUnitId(), leader);
  }

  private Found indicator(UUID id) {
    DirectionRepository.IndicatorFacts facts =
        directions
            .indicator(id)
            .filter(i -> caller.owners().contains(i.ownerId()))
            .orElseThrow(DirectionSubject::unknownIndicator);
    return inHouse(facts.ownerId(), facts.planId(), facts.ownerUnitId());
  }

  private Found unit(String key) {
    UUID unit =
        units
            .idOf(key)
            .filter(u -> caller.owners().contains(units.ownerOf(u)) && units.internal(u))
            .orElseThrow(() -> unknownUnit(key));
    return inHouse(units.ownerOf(unit), null, unit);
  }

  private Found inHouse(UUID ownerId, UUID planId, UUID unitId) {
    boolean leader = rights.leads(ownerId);
    if (!leader && !rights.posted(ownerId, PositionKind.CHIEF_OF_OFFICE)) {
      throw new NotAllowed("direction.onlyLeaders");
    }
    return new Found(ownerId, planId, unitId, leader);
  }
}
