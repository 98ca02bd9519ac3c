package vn.tiendo.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.assessment.StatusWords;
import vn.tiendo.assessment.Tally;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.common.time.PeriodKind;
import vn.tiendo.common.web.Page;
import vn.tiendo.disaggregation.Members;
import vn.tiendo.indicator.IndicatorView;
import vn.tiendo.indicator.Indicators;
import vn.tiendo.indicator.SeriesBreak;
import vn.tiendo.measure.Total;
import vn.tiendo.measure.ValueState;
import vn.tiendo.scorecard.SeriesDto.YearDto;

/** Figures of an indicator over the years: estimates beside official ones, phases, targets. */
@ApplicationScoped
class SeriesService {
  /** More years at once than any chart shows. */
  private static final int MOST_YEARS = 60;

  private static final Span OWN_YEARS = new Span(null, null, null);

  private final ScoreRepository repository;
  private final ScorecardService scorecards;
  private final SeriesGrounds grounds;
  private final SeriesPoints points;
  private final StatusDtos dtos;
  private final StatusWords words;
  private final Indicators indicators;
  private final Members members;
  private final Caller caller;

  SeriesService(
      ScoreRepository repository,
      ScorecardService scorecards,
      SeriesGrounds grounds,
      SeriesPoints points,
      StatusDtos dtos,
      StatusWords words,
      Indicators indicators,
      Members members,
      Caller caller) {
    this.repository = repository;
    this.scorecards = scorecards;
    this.grounds = grounds;
    this.points = points;
    this.dtos = dtos;
    this.words = words;
    this.indicators = indicators;
    this.members = members;
    this.caller = caller;
  }

  /** What is asked for; null years are those of the plan, a null member is the whole. */
  record Span(UUID member, Integer from, Integer to) {}

  SeriesDto series(UUID id, Span span, LocalDate asOf) {
    IndicatorView indicator = indicators.view(id, asOf);
    LocalDate on = asOf == null ? caller.today() : asOf;
    List<PeriodKey> periods = periods(indicator, span);
    SeriesGround ground = ground(repository.one(id), periods, span.member(), on);
    return new SeriesDto(
        id,
        span.member(),
        on,
        indicator.unitOfMeasure(),
        indicator.decimals(),
        span.member() == null ? indicators.baseline(id) : null,
        points.of(ground),
        years(periods, ground),
        breaks(indicator, span.member(), periods));
  }

  /** Of each indicator of a page of the list, the points that its own series has. */
  Page<SeriesRow> page(ScorecardService.Listing listing) {
    ScorecardService.Listed page = scorecards.listed(listing);
    List<SeriesGrounds.Asked> asked =
        page.rows().stream()
            .map(Scored::row)
            .map(r -> new SeriesGrounds.Asked(r, periods(r.indicator(), OWN_YEARS), null))
            .toList();
    Map<UUID, SeriesGround> all = asked.isEmpty() ? Map.of() : grounds.of(asked, page.asOf());
    return new Page<>(
        asked.stream().map(a -> SeriesRow.of(all.get(a.id()), points.of(all.get(a.id())))).toList(),
        page.nextCursor(),
        page.total());
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

  private SeriesGround ground(ScoreRow row, List<PeriodKey> periods, UUID member, LocalDate on) {
    if (member != null && !named(row.indicator().disaggregationId(), member)) {
      throw RuleBroken.ofParameter("member", "UNKNOWN_REFERENCE", "scorecard.unknownMember");
    }
    return grounds
        .of(List.of(new SeriesGrounds.Asked(row, periods, member)), on)
        .get(row.indicator().id());
  }

  private boolean named(UUID disaggregation, UUID member) {
    return disaggregation != null
        && members.names(List.of(disaggregation), caller.today()).containsKey(member);
  }

  private List<YearDto> years(List<PeriodKey> periods, SeriesGround ground) {
    List<PeriodKey> years = SeriesGrounds.yearsOf(periods);
    return years.isEmpty()
        ? null
        : years.stream().map(y -> year(y, ground)).filter(Objects::nonNull).toList();
  }

  private YearDto year(PeriodKey year, SeriesGround ground) {
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
