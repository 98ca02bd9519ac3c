package vn.tiendo.phase;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.common.web.Cursor;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.MergePatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.identity.People;
import vn.tiendo.indicator.IndicatorView;
import vn.tiendo.indicator.Indicators;
import vn.tiendo.plan.PlanState;

/** From the unit's proposal to the leader's decision. */
@ApplicationScoped
class PhaseService {
  private final PhaseRepository sets;
  private final Indicators indicators;
  private final People people;
  private final MergePatch mergePatch;
  private final Caller caller;
  private final Clock clock;

  PhaseService(
      PhaseRepository sets,
      Indicators indicators,
      People people,
      MergePatch mergePatch,
      Caller caller,
      Clock clock) {
    this.sets = sets;
    this.indicators = indicators;
    this.people = people;
    this.mergePatch = mergePatch;
    this.caller = caller;
    this.clock = clock;
  }

  /** A handful each, so a page is cut in memory. */
  Page<PhaseSetDto> list(UUID indicatorId, String cursor, int limit) {
    IndicatorView indicator = indicators.view(indicatorId);
    EnumSet<Relation> relations = indicators.relations(indicator);
    String pin = "phases " + indicatorId;
    int before =
        cursor == null
            ? Integer.MAX_VALUE
            : Integer.parseInt(Cursor.read(cursor, pin).keys().getFirst());
    List<PhaseSet> all =
        sets.of(indicatorId).stream()
            .filter(s -> s.num < before && PhaseRights.sees(relations, s.state))
            .toList();
    List<PhaseSet> shown = all.subList(0, Math.min(limit, all.size()));
    Map<UUID, List<PhaseLevel>> levels =
        shown.isEmpty() ? Map.of() : sets.levels(shown.stream().map(PhaseSet::id).toList());
    String next =
        all.size() > limit
            ? Cursor.write(caller.today(), pin, List.of(String.valueOf(shown.getLast().num)))
            : null;
    return new Page<>(
        shown.stream()
            .map(s -> dto(s, levels.getOrDefault(s.id(), List.of()), indicator, relations))
            .toList(),
        next,
        null);
  }

  PhaseSetDto get(UUID id) {
    PhaseSet set = visible(id);
    return dto(set, indicators.view(set.indicatorId));
  }

  @Transactional
  PhaseSetDto create(UUID indicatorId, IfMatch ifMatch, NewPhaseSet wanted) {
    IndicatorView indicator = indicators.view(indicatorId);
    if (!PhaseRights.owns(indicators.relations(indicator))) {
      throw new NotAllowed("phase.onlyOwner");
    }
    boolean open = sets.open(indicatorId);
    requireIssued(indicator, indicators.allowedActions(indicator, open));
    indicators.honour(ifMatch, indicatorId);
    check(wanted.rows(), indicator);
    if (open) {
      throw Conflict.of("PHASES_OPEN", "phase.open");
    }
    PhaseSet set =
        new PhaseSet(indicator.ownerId(), indicatorId, sets.nextNum(indicatorId), wanted.note());
    sets.persist(set);
    wanted.rows().forEach(r -> sets.add(level(set, r)));
    return written(set, indicator);
  }

  @Transactional
  PhaseSetDto edit(UUID id, IfMatch ifMatch, ObjectNode patch) {
    PhaseSet set = visible(id);
    IndicatorView indicator = indicators.view(set.indicatorId);
    require("editPhaseSet", PhaseRights.owns(indicators.relations(indicator)), set, indicator);
    IfMatch.require(ifMatch, set);
    List<PhaseLevel> before = sets.levels(id);
    PhaseSetEdit current =
        new PhaseSetEdit(
            before.stream().map(l -> new PhaseRow(l.period, l.value)).toList(), set.note);
    PhaseSetEdit edit = mergePatch.apply(patch, current, PhaseSetEdit.class);
    check(edit.rows(), indicator);
    replace(set, before, edit.rows());
    set.edit(edit.note(), clock.instant());
    return written(set, indicator);
  }

  private void replace(PhaseSet set, List<PhaseLevel> before, List<PhaseRow> rows) {
    Map<String, PhaseLevel> byPeriod =
        before.stream().collect(Collectors.toMap(l -> l.period, Function.identity()));
    for (PhaseRow row : rows) {
      PhaseLevel level = byPeriod.remove(row.period());
      if (level == null) {
        sets.add(level(set, row));
      } else {
        level.value = row.value();
      }
    }
    byPeriod.values().forEach(sets::remove);
  }

  @Transactional
  void delete(UUID id, IfMatch ifMatch) {
    PhaseSet set = visible(id);
    IndicatorView indicator = indicators.view(set.indicatorId);
    require("deletePhaseSet", PhaseRights.owns(indicators.relations(indicator)), set, indicator);
    IfMatch.require(ifMatch, set);
    sets.remove(set);
    indicators.touch(indicator.id());
  }

  @Transactional
  PhaseSetDto submit(UUID id, IfMatch ifMatch) {
    PhaseSet set = visible(id);
    IndicatorView indicator = indicators.view(set.indicatorId);
    boolean head = indicators.relations(indicator).contains(Relation.OWNER_HEAD);
    require("submitPhaseSet", head, set, indicator);
    IfMatch.honour(ifMatch, set);
    set.submit(caller.actorId(), clock.instant());
    return written(set, indicator);
  }

  /**
   * @throws RuleBroken for a day that lies ahead
   */
  @Transactional
  PhaseSetDto approve(UUID id, IfMatch ifMatch, PhaseApproval approval) {
    PhaseSet set = visible(id);
    IndicatorView indicator = indicators.view(set.indicatorId);
    require(
        "approvePhaseSet", PhaseRights.decides(indicators.relations(indicator)), set, indicator);
    IfMatch.honour(ifMatch, set);
    LocalDate from = approval.effectiveOn() == null ? caller.today() : approval.effectiveOn();
    if (from.isAfter(caller.today())) {
      throw RuleBroken.at("/effectiveOn", "IN_THE_FUTURE", "phase.inTheFuture");
    }
    set.approve(caller.actorId(), clock.instant(), from, approval.note());
    return written(set, indicator);
  }

  @Transactional
  PhaseSetDto sendBack(UUID id, IfMatch ifMatch, PhaseReturn words) {
    PhaseSet set = visible(id);
    IndicatorView indicator = indicators.view(set.indicatorId);
    require("returnPhaseSet", PhaseRights.decides(indicators.relations(indicator)), set, indicator);
    IfMatch.honour(ifMatch, set);
    set.sendBack(caller.actorId(), clock.instant(), words.note());
    return written(set, indicator);
  }

  private void require(String operation, boolean may, PhaseSet set, IndicatorView indicator) {
    if (!may) {
      throw new NotAllowed("phase.notYours");
    }
    List<String> actions =
        PhaseRights.allowedActions(
            indicators.relations(indicator), set.state, indicator.planState());
    if (!actions.contains(operation)) {
      throw Conflict.state(set.state, actions, "phase.stateForbids");
    }
  }

  private static void requireIssued(IndicatorView indicator, List<String> actions) {
    if (indicator.planState() != PlanState.ISSUED) {
      throw Conflict.state(indicator.planState(), actions, "phase.planNotInForce");
    }
  }

  private static void check(List<PhaseRow> rows, IndicatorView indicator) {
    Violations violations = new Violations();
    PhaseRules.check(rows, indicator, violations);
    violations.throwIfAny();
  }

  private static PhaseLevel level(PhaseSet set, PhaseRow row) {
    return new PhaseLevel(set.id(), PeriodKey.parse(row.period()), row.value());
  }

  private PhaseSet visible(UUID id) {
    PhaseSet set = sets.findByIdOptional(id).orElseThrow(NotFound::new);
    EnumSet<Relation> relations = indicators.relations(indicators.view(set.indicatorId));
    if (!PhaseRights.sees(relations, set.state)) {
      throw new NotFound();
    }
    return set;
  }

  /** The indicator's version rises with its phases. */
  private PhaseSetDto written(PhaseSet set, IndicatorView indicator) {
    indicators.touch(indicator.id());
    sets.flush();
    return dto(set, indicator);
  }

  private PhaseSetDto dto(PhaseSet set, IndicatorView indicator) {
    return dto(set, sets.levels(set.id()), indicator, indicators.relations(indicator));
  }

  private PhaseSetDto dto(
      PhaseSet set, List<PhaseLevel> levels, IndicatorView indicator, EnumSet<Relation> relations) {
    return PhaseSetDto.of(
        set,
        levels,
        people.ref(set.decidedBy),
        PhaseRights.allowedActions(relations, set.state, indicator.planState()));
  }
}
