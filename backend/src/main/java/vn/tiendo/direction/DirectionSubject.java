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
    int named = 0;
    for (Object one : new Object[] {wanted.taskId(), wanted.indicatorId(), wanted.concernsUnit()}) {
      named += one == null ? 0 : 1;
    }
    if (named != 1) {
      throw RuleBroken.at(
          "", "EXACTLY_ONE", "daily.exactlyOne", "taskId, indicatorId, concernsUnit");
    }
    if (wanted.taskId() != null) {
      return task(wanted.taskId());
    }
    return wanted.indicatorId() != null
        ? indicator(wanted.indicatorId())
        : unit(wanted.concernsUnit());
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
            .orElseThrow(
                () ->
                    RuleBroken.at(
                        "/indicatorId", "UNKNOWN_REFERENCE", "direction.unknownIndicator"));
    return inHouse(facts.ownerId(), facts.planId(), facts.ownerUnitId());
  }

  private Found unit(String key) {
    UUID unit =
        units
            .idOf(key)
            .filter(u -> caller.owners().contains(units.ownerOf(u)) && units.internal(u))
            .orElseThrow(
                () ->
                    RuleBroken.at("/concernsUnit", "UNKNOWN_REFERENCE", "daily.unknownUnit", key));
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
