package vn.tiendo.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.assessment.NotAssessableReason;
import vn.tiendo.assessment.StatusCode;
import vn.tiendo.assessment.StatusWords;
import vn.tiendo.common.security.Caller;
import vn.tiendo.plan.PlanState;
import vn.tiendo.scorecard.StatisticsDto.ReasonCell;
import vn.tiendo.scorecard.StatisticsDto.Share;
import vn.tiendo.scorecard.StatisticsDto.StatusCell;
import vn.tiendo.scorecard.StatisticsDto.UnitRow;
import vn.tiendo.unit.UnitRef;
import vn.tiendo.unit.Units;

/**
 * Counts indicators by status. Drafts stay out, nobody has promised anything in them; and so do
 * those of a plan that begins only after the period.
 */
@ApplicationScoped
class StatisticsService {
  private static final List<PlanState> IN_FORCE = List.of(PlanState.CLOSED, PlanState.ISSUED);

  private final ScorecardService scorecards;
  private final StatusWords words;
  private final StatusDtos dtos;
  private final Units units;
  private final Caller caller;
  private final boolean simulated;

  StatisticsService(
      ScorecardService scorecards,
      StatusWords words,
      StatusDtos dtos,
      Units units,
      Caller caller,
      @ConfigProperty(name = "tiendo.simulated") boolean simulated) {
    this.scorecards = scorecards;
    this.words = words;
    this.dtos = dtos;
    this.units = units;
    this.caller = caller;
    this.simulated = simulated;
  }

  /**
   * @param asked by the query's own words, which the links repeat
   */
  StatisticsDto statistics(ScoreFilter asked, Map<String, String> words) {
    ScoreFilter filter = asked.begunIn(IN_FORCE).on(caller.today());
    List<Scored> all = scorecards.all(filter);
    String link = link(filter, words);
    return new StatisticsDto(
        filter.period(),
        filter.asOf(),
        simulated,
        all.size(),
        this.words.say(caller.language(), "scorecard.definition", filter.period(), filter.asOf()),
        link,
        statuses(all, filter, link),
        reasons(all, filter, link),
        units(all, filter, link));
  }

  private static String link(ScoreFilter filter, Map<String, String> words) {
    StringBuilder link =
        new StringBuilder("/api/v1/indicators?period=")
            .append(filter.period())
            .append("&asOf=")
            .append(filter.asOf())
            .append("&planState=ISSUED,CLOSED&begun=true");
    words.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            w ->
                link.append('&')
                    .append(w.getKey())
                    .append('=')
                    .append(URLEncoder.encode(w.getValue(), StandardCharsets.UTF_8)));
    return link.toString();
  }

  private List<StatusCell> statuses(List<Scored> rows, ScoreFilter filter, String link) {
    return Arrays.stream(StatusCode.values())
        .map(
            status ->
                new StatusCell(
                    status,
                    dtos.label(status),
                    share(rows, s -> s.status().status() == status, filter),
                    link + "&status=" + status))
        .toList();
  }

  private List<ReasonCell> reasons(List<Scored> rows, ScoreFilter filter, String link) {
    return Arrays.stream(NotAssessableReason.values())
        .map(
            reason ->
                new ReasonCell(
                    reason,
                    dtos.label(reason),
                    share(rows, s -> s.status().reason() == reason, filter),
                    link + "&reason=" + reason))
        .toList();
  }

  private List<UnitRow> units(List<Scored> rows, ScoreFilter filter, String link) {
    Map<UUID, List<Scored>> byUnit =
        rows.stream().collect(Collectors.groupingBy(s -> s.row().indicator().ownerUnitId()));
    return byUnit.entrySet().stream()
        .map(e -> unit(units.ref(e.getKey(), filter.asOf()), e.getValue(), filter, link))
        .sorted(java.util.Comparator.comparing(u -> u.unit().code()))
        .toList();
  }

  private UnitRow unit(UnitRef unit, List<Scored> rows, ScoreFilter filter, String link) {
    String own = link + "&ownerUnit=" + unit.id();
    return new UnitRow(unit, rows.size(), own, statuses(rows, filter, own));
  }

  private Share share(List<Scored> rows, Predicate<Scored> which, ScoreFilter filter) {
    int numerator = (int) rows.stream().filter(which).count();
    BigDecimal percent =
        rows.isEmpty()
            ? null
            : BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(rows.size()), 1, RoundingMode.HALF_UP);
    String definition = words.say(caller.language(), "scorecard.share");
    return new Share(
        BigDecimal.valueOf(numerator),
        BigDecimal.valueOf(rows.size()),
        percent,
        definition,
        filter.asOf());
  }
}
