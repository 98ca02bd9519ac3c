package vn.tiendo.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.tiendo.calendar.PeriodNames;
import vn.tiendo.calendar.WorkingDays;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.time.DayRange;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Messages;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Paging;
import vn.tiendo.outline.Keepers;
import vn.tiendo.regime.Frozen;
import vn.tiendo.regime.Regimes;
import vn.tiendo.unit.Units;

/** Opening, locking and closing periods. */
@ApplicationScoped
class ReportPeriodService {
  private final PeriodRepository periods;
  private final Regimes regimes;
  private final Keepers keepers;
  private final WorkingDays workingDays;
  private final Advice advice;
  private final Messages messages;
  private final Units units;
  private final Caller caller;
  private final Clock clock;
  private final Event<PeriodOpened> opened;

  ReportPeriodService(
      PeriodRepository periods,
      Regimes regimes,
      Keepers keepers,
      WorkingDays workingDays,
      Advice advice,
      Messages messages,
      Units units,
      Caller caller,
      Clock clock,
      Event<PeriodOpened> opened) {
    this.periods = periods;
    this.regimes = regimes;
    this.keepers = keepers;
    this.workingDays = workingDays;
    this.advice = advice;
    this.messages = messages;
    this.units = units;
    this.caller = caller;
    this.clock = clock;
    this.opened = opened;
  }

  Page<ReportPeriodDto> list(PeriodRepository.Filter filter, String sort, Paging paging) {
    UUID[] owners = caller.owners().toArray(UUID[]::new);
    Listing.Rows<UUID> ids = periods.ids(owners, filter, sort, paging, caller.today());
    Map<UUID, Map<String, Integer>> counts = periods.counts(ids.rows());
    Map<UUID, ReportPeriod> byId = periods.byId(ids.rows());
    Begun begun = begun(ids.rows());
    Function<UUID, EnumSet<Relation>> relations = keepers.once();
    return ids.map(
        id -> {
          ReportPeriod period = byId.get(id);
          return dto(
              period, counts.getOrDefault(id, Map.of()), relations.apply(period.ownerId), begun);
        });
  }

  ReportPeriodDto get(UUID id) {
    return dto(periods.findByIdOptional(id).orElseThrow(NotFound::new));
  }

  /** The period and a report for each reporter, in one transaction. */
  @Transactional
  ReportPeriodDto open(ReportPeriodDto.Wanted wanted) {
    Regimes.View regime =
        regimes
            .locked(wanted.regimeId())
            .filter(r -> caller.owners().contains(r.ownerId()))
            .orElseThrow(
                () -> RuleBroken.at("/regimeId", "UNKNOWN_REFERENCE", "regime.unknownRegime"));
    Keepers.require(keepers.relations(regime.ownerId()));
    PeriodKey key = wanted.period();
    if (key.kind() != regime.frequency()) {
      throw RuleBroken.at("/period", "OTHER_FREQUENCY", "regime.otherFrequency", regime.title());
    }
    if (!regime.active()) {
      throw Conflict.of("INACTIVE_REGIME", "regime.inactive", regime.title());
    }
    if (periods.of(regime.id(), key).isPresent()) {
      throw Conflict.of(
          "DUPLICATE_PERIOD",
          "regime.openedBefore",
          messages.say(caller.language(), PeriodNames.of(key)));
    }
    Frozen frozen = regimes.freeze(regime.id());
    ReportPeriod period = new ReportPeriod(regime, frozen, key, dates(frozen, key));
    periods.persistAndFlush(period);
    opened.fire(new PeriodOpened(period.view()));
    return dto(period);
  }

  @Transactional
  ReportPeriodDto lock(UUID id, IfMatch ifMatch) {
    ReportPeriod period = toMove(id, ifMatch, "lockReportPeriod");
    period.lock(clock.instant());
    periods.flush();
    return dto(period);
  }

  @Transactional
  ReportPeriodDto close(UUID id, IfMatch ifMatch) {
    ReportPeriod period = toMove(id, ifMatch, "closeReportPeriod");
    period.close(clock.instant());
    periods.flush();
    return dto(period);
  }

  /** Nothing that was issued may lose what it was made of. */
  @Transactional
  ReportPeriodDto reopen(UUID id, IfMatch ifMatch, String reason) {
    ReportPeriod period = toMove(id, ifMatch, "reopenReportPeriod");
    period.reopen(clock.instant(), reason);
    periods.flush();
    return dto(period);
  }

  /** Right, then precondition, then state. */
  private ReportPeriod toMove(UUID id, IfMatch ifMatch, String operation) {
    ReportPeriod period = periods.locked(id).orElseThrow(NotFound::new);
    Set<Relation> relations = keepers.relations(period.ownerId);
    Keepers.require(relations);
    IfMatch.honour(ifMatch, period);
    Begun begun = begun(List.of(id));
    List<String> allowed = actions(period, relations, begun);
    if (!allowed.contains(operation)) {
      if (begun.issued.contains(id) && operation.equals("reopenReportPeriod")) {
        throw Conflict.of("REPORT_ISSUED", "regime.reportIssued");
      }
      throw Conflict.state(period.state, allowed, "regime.state." + period.state);
    }
    return period;
  }

  /** What was made of periods so far: issued, or nothing although something could be. */
  private record Begun(Set<UUID> issued, Set<UUID> ready) {}

  private Begun begun(List<UUID> ids) {
    return new Begun(periods.issued(ids), periods.ready(ids));
  }

  /** The organisation's report is begun by the office that receives the units'. */
  private List<String> actions(ReportPeriod period, Set<Relation> relations, Begun begun) {
    boolean makes =
        begun.ready.contains(period.id())
            && caller.holds(
                period.frozen.recipientUnitId(),
                PositionKind.OFFICER,
                PositionKind.DEPUTY_HEAD,
                PositionKind.HEAD);
    return PeriodRights.allowedActions(
        relations, period.state, begun.issued.contains(period.id()), makes);
  }

  private DueDates dates(Frozen frozen, PeriodKey key) {
    return DueDates.of(
        key, frozen.window(), frozen.levels(), workingDays.calendar(), workingDays.dayOff());
  }

  private ReportPeriodDto dto(ReportPeriod period) {
    return dto(
        period,
        periods.counts(List.of(period.id())).getOrDefault(period.id(), Map.of()),
        keepers.relations(period.ownerId),
        begun(List.of(period.id())));
  }

  private ReportPeriodDto dto(
      ReportPeriod p, Map<String, Integer> counts, Set<Relation> relations, Begun begun) {
    Frozen frozen = p.frozen;
    PeriodKey key = PeriodKey.parse(p.period);
    return new ReportPeriodDto(
        p.id(),
        p.version(),
        new ReportPeriodDto.Regime(p.regimeId, frozen.code(), frozen.title()),
        key,
        messages.say(caller.language(), PeriodNames.of(key)),
        new DayRange(p.windowFrom, p.windowTo),
        p.windowTo,
        p.dueUnit,
        p.dueDepartment,
        advice.of(p.dates()),
        p.state,
        frozen.planId(),
        units.ref(frozen.recipientUnitId()),
        frozen.addressee(),
        frozen.symbol(),
        frozen.nodes(),
        frozen.signingRoute(),
        counted(counts),
        p.lockedAt,
        p.closedAt,
        p.reopenedAt,
        p.reopenedReason,
        p.createdAt(),
        p.updatedAt(),
        actions(p, relations, begun));
  }

  private static ReportPeriodDto.Counts counted(Map<String, Integer> by) {
    int excluded = by.getOrDefault("EXCLUDED", 0);
    return new ReportPeriodDto.Counts(
        by.values().stream().mapToInt(Integer::intValue).sum() - excluded,
        by.getOrDefault("DRAFT", 0),
        by.getOrDefault("SUBMITTED", 0),
        by.getOrDefault("RETURNED", 0),
        by.getOrDefault("RECEIVED", 0),
        by.getOrDefault("CONSOLIDATED", 0),
        excluded);
  }
}
