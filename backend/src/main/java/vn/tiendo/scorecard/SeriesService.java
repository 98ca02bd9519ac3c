package vn.tiendo.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.assessment.Evidence;
import vn.tiendo.assessment.Phase;
import vn.tiendo.assessment.StatusWords;
import vn.tiendo.assessment.Subject;
import vn.tiendo.assessment.Tally;
import vn.tiendo.assessment.Target;
import vn.tiendo.assessment.TargetType;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.common.time.PeriodKind;
import vn.tiendo.disaggregation.Members;
import vn.tiendo.indicator.IndicatorView;
import vn.tiendo.indicator.Indicators;
import vn.tiendo.indicator.SeriesBreak;
import vn.tiendo.measure.Observation;
import vn.tiendo.measure.Total;
import vn.tiendo.measure.ValueNature;
import vn.tiendo.measure.ValueState;
import vn.tiendo.scorecard.SeriesDto.FigureDto;
import vn.tiendo.scorecard.SeriesDto.PointDto;
import vn.tiendo.scorecard.SeriesDto.TargetLine;
import vn.tiendo.scorecard.SeriesDto.YearDto;

/** Figures of an indicator over the years: estimates beside official ones, phases, targets. */
@ApplicationScoped
class SeriesService {
  /** More years at once than any chart shows. */
  private static final int MOST_YEARS = 60;

  private final ScoreRepository repository;
  private final FactsRepository facts;
  private final Scoring scoring;
  private final StatusDtos dtos;
  private final StatusWords words;
  private final Indicators indicators;
  private final Members members;
  private final Caller caller;

  SeriesService(
      ScoreRepository repository,
      FactsRepository facts,
      Scoring scoring,
      StatusDtos dtos,
      StatusWords words,
      Indicators indicators,
      Members members,
      Caller caller) {
    this.repository = repository;
    this.facts = facts;
    this.scoring = scoring;
    this.dtos = dtos;
    this.words = words;
    this.indicators = indicators;
    this.members = members;
    this.caller = caller;
  }

  /** What is asked for; null years are those of the plan, a null member is the whole. */
  record Span(UUID member, Integer from, Integer to) {}

  /** Everything a point is made from. */
  private record Ground(
      IndicatorView indicator,
      Subject subject,
      List<Observation> values,
      Map<Members.Cut, List<UUID>> cuts,
      UUID member,
      boolean sees) {

    Total total(PeriodKey period, ValueNature nature, boolean withSubmitted) {
      Evidence evidence = Evidence.of(subject, values, nature, withSubmitted);
      return of(evidence, period);
    }

    /** Of whatever nature, the firmest first. */
    Total firmest(PeriodKey period, boolean withSubmitted) {
      return of(Evidence.judged(subject, values, withSubmitted), period);
    }

    private Total of(Evidence evidence, PeriodKey period) {
      return member == null
          ? evidence.whole(period, members(period))
          : evidence.member(period, member);
    }

    List<UUID> members(PeriodKey period) {
      UUID disaggregation = indicator.disaggregationId();
      return disaggregation == null
          ? List.of()
          : cuts.getOrDefault(new Members.Cut(disaggregation, period), List.of());
    }
  }

  SeriesDto series(UUID id, Span span, LocalDate asOf) {
    IndicatorView indicator = indicators.view(id, asOf);
    LocalDate on = asOf == null ? caller.today() : asOf;
    List<PeriodKey> periods = periods(indicator, span);
    ScoreRow row = repository.one(id);
    Ground ground = ground(row, periods, span.member(), on);
    ReferenceLine line =
        new ReferenceLine(ground.subject(), indicator.decimals(), firm(ground, periods));
    return new SeriesDto(
        id,
        span.member(),
        on,
        indicator.unitOfMeasure(),
        indicator.decimals(),
        span.member() == null ? indicators.baseline(id) : null,
        periods.stream().map(p -> point(p, ground, line)).toList(),
        years(periods, ground),
        breaks(indicator, span.member(), periods));
  }

  private List<PeriodKey> periods(IndicatorView indicator, Span span) {
    int from = span.from() == null ? indicator.firstYear() : span.from();
    int last = Math.min(indicator.lastYear(), from + MOST_YEARS - 1);
    int to = span.to() == null ? Math.max(from, last) : span.to();
    if (to < from) {
      throw RuleBroken.ofParameter("to", "ENDS_BEFORE_START", "scorecard.endsBeforeStart");
    }
    if (to - from >= MOST_YEARS) {
      throw RuleBroken.ofParameter("to", "TOO_MANY", "scorecard.tooManyYears", MOST_YEARS);
    }
    PeriodKind kind = indicator.frequency().period();
    return IntStream.rangeClosed(from, to)
        .mapToObj(PeriodKey::year)
        .flatMap(y -> kind == PeriodKind.YEAR ? Stream.of(y) : y.parts(kind).stream())
        .toList();
  }

  private Ground ground(ScoreRow row, List<PeriodKey> periods, UUID member, LocalDate on) {
    IndicatorView indicator = row.indicator();
    UUID disaggregation = indicator.disaggregationId();
    List<PeriodKey> all = new ArrayList<>(periods);
    periods.forEach(p -> all.add(p.sameOf(p.year() - 1)));
    all.addAll(yearsOf(periods));
    Map<Members.Cut, List<UUID>> cuts =
        members.denominators(disaggregation == null ? List.of() : List.of(disaggregation), all);
    if (member != null && !named(disaggregation, member)) {
      throw RuleBroken.ofParameter("member", "UNKNOWN_REFERENCE", "scorecard.unknownMember");
    }
    return new Ground(
        indicator,
        scoring.subjects(List.of(row), on).get(indicator.id()),
        facts.values(List.of(indicator.id()), all, on).getOrDefault(indicator.id(), List.of()),
        cuts,
        member,
        indicators.seesUnverified(indicators.relations(indicator)));
  }

  private boolean named(UUID disaggregation, UUID member) {
    return disaggregation != null
        && members.names(List.of(disaggregation), caller.today()).containsKey(member);
  }

  /** The years in which there are several points. */
  private static List<PeriodKey> yearsOf(List<PeriodKey> periods) {
    return periods.stream()
        .filter(p -> p.kind() != PeriodKind.YEAR)
        .map(p -> PeriodKey.year(p.year()))
        .distinct()
        .toList();
  }

  private List<YearDto> years(List<PeriodKey> periods, Ground ground) {
    List<PeriodKey> years = yearsOf(periods);
    return years.isEmpty()
        ? null
        : years.stream().map(y -> year(y, ground)).filter(Objects::nonNull).toList();
  }

  private YearDto year(PeriodKey year, Ground ground) {
    Total verified = ground.firmest(year, false);
    Total total = verified.missing() && ground.sees() ? ground.firmest(year, true) : verified;
    if (total.missing()) {
      return null;
    }
    boolean given = total.sources().stream().anyMatch(o -> o.period().equals(year));
    return new YearDto(
        year,
        total.figure(),
        !given,
        total.estimated(),
        total.sources().stream().anyMatch(o -> o.state() == ValueState.SUBMITTED),
        given ? null : dtos.members(new Tally(total.counted(), total.counted(), total.expected())));
  }

  private PointDto point(PeriodKey period, Ground ground, ReferenceLine line) {
    boolean whole = ground.member() == null;
    return new PointDto(
        period,
        period.first(),
        period.last(),
        ground.subject().phase(period).map(Phase::value).orElse(null),
        target(period, ground),
        figure(period, ValueNature.ESTIMATE, ground),
        figure(period, ValueNature.OFFICIAL, ground),
        figure(period, ValueNature.PLANNED, ground),
        figure(period, ValueNature.SETTLED, ground),
        whole ? line.at(period) : null);
  }

  /** The verified figure; without one the submitted, marked, for those who may see it. */
  private FigureDto figure(PeriodKey period, ValueNature nature, Ground ground) {
    Total verified = ground.total(period, nature, false);
    Total total =
        verified.missing() && ground.sees() ? ground.total(period, nature, true) : verified;
    if (total.missing()) {
      return null;
    }
    boolean provisional = total.sources().stream().anyMatch(o -> o.state() == ValueState.SUBMITTED);
    Observation one = total.sources().size() == 1 ? total.sources().getFirst() : null;
    boolean many = total.expected() > 1;
    Tally tally = new Tally(total.counted(), total.counted(), total.expected());
    return new FigureDto(
        total.figure(),
        provisional,
        one == null ? null : one.valueId(),
        one == null ? null : one.revision(),
        many ? dtos.members(tally) : null);
  }

  /** A target of growth is a line only where the year before is known. */
  private TargetLine target(PeriodKey period, Ground ground) {
    Target target = ground.subject().target(period).orElse(null);
    if (target == null) {
      return null;
    }
    if (target.type() != TargetType.GROWTH) {
      return new TargetLine(target.type(), target.value(), target.upper());
    }
    Total before = firm(period.sameOf(period.year() - 1), ground);
    if (before.figure() == null || before.figure().value() == null) {
      return null;
    }
    BigDecimal value =
        before
            .figure()
            .value()
            .multiply(target.value().add(BigDecimal.valueOf(100)))
            .divide(BigDecimal.valueOf(100), 6, RoundingMode.HALF_UP)
            .setScale(ground.indicator().decimals(), RoundingMode.HALF_UP);
    return new TargetLine(target.type(), value, null);
  }

  /** Settled before official; an estimate is no ground to stand on. */
  private static Total firm(PeriodKey period, Ground ground) {
    Total settled = ground.total(period, ValueNature.SETTLED, false);
    return settled.missing() ? ground.total(period, ValueNature.OFFICIAL, false) : settled;
  }

  private static Map<Integer, BigDecimal> firm(Ground ground, List<PeriodKey> periods) {
    Map<Integer, BigDecimal> figures = new HashMap<>();
    for (PeriodKey period : periods) {
      Total total = firm(period, ground);
      if (period.kind() == PeriodKind.YEAR && total.known() && total.figure().value() != null) {
        figures.put(period.year(), total.figure().value());
      }
    }
    return figures;
  }

  private List<SeriesBreak> breaks(IndicatorView indicator, UUID member, List<PeriodKey> periods) {
    LocalDate from = periods.getFirst().first();
    LocalDate to = periods.getLast().last();
    List<SeriesBreak> all = new ArrayList<>(indicators.breaks(indicator.id()));
    if (indicator.disaggregationId() != null && member == null) {
      String note = words.say(caller.language(), "assessment.memberBreak");
      members
          .changes(indicator.disaggregationId(), from, to)
          .forEach(day -> all.add(new SeriesBreak(day, note)));
    }
    return all.stream()
        .filter(b -> !b.on().isBefore(from) && !b.on().isAfter(to))
        .sorted(Comparator.comparing(SeriesBreak::on))
        .toList();
  }
}
