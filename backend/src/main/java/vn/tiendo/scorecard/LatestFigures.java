package vn.tiendo.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.assessment.Target;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.indicator.IndicatorView;
import vn.tiendo.unit.UnitRef;
import vn.tiendo.unit.Units;

/**
 * The door to the youngest published figures: of each indicator the last period whose value was
 * verified, and how it stands by that.
 */
@ApplicationScoped
public class LatestFigures {
  /** The later one; of those that end together the longest. */
  private static final Comparator<PeriodKey> LATER =
      Comparator.comparing(PeriodKey::last)
          .thenComparing(Comparator.comparing(PeriodKey::first).reversed());

  private final ScorecardService scorecard;
  private final FactsRepository facts;
  private final Scoring scoring;
  private final StatusDtos dtos;
  private final Units units;

  LatestFigures(
      ScorecardService scorecard,
      FactsRepository facts,
      Scoring scoring,
      StatusDtos dtos,
      Units units) {
    this.scorecard = scorecard;
    this.facts = facts;
    this.scoring = scoring;
    this.dtos = dtos;
    this.units = units;
  }

  /**
   * @param sections only in these; null: in any
   * @param units only of these owners; null: of any
   * @param tasks only what one of these serves; null: any
   * @param until no period that begins later
   */
  public record Asked(
      UUID planId,
      List<UUID> sections,
      List<UUID> units,
      List<UUID> tasks,
      LocalDate until,
      LocalDate asOf) {}

  /**
   * @param target in the words of the plan; null without one
   * @param status of the last published period, of the year where nothing is published
   */
  public record Latest(
      UUID indicatorId,
      String code,
      String name,
      UUID sectionId,
      UnitRef ownerUnit,
      String unitOfMeasure,
      int decimals,
      String target,
      StatusDto.Summary status) {}

  /** Those that the caller sees, in the order of their codes. */
  public List<Latest> of(Asked asked) {
    PeriodKey year = PeriodKey.year(asked.until().getYear());
    List<ScoreRow> rows = rows(asked, year);
    Map<UUID, PeriodKey> published =
        facts.published(rows.stream().map(r -> r.indicator().id()).toList(), asked.asOf()).stream()
            .filter(p -> !p.period().first().isAfter(asked.until()))
            .collect(
                Collectors.toMap(
                    FactsRepository.Published::indicatorId,
                    FactsRepository.Published::period,
                    (a, b) -> LATER.compare(a, b) >= 0 ? a : b));
    Map<PeriodKey, List<ScoreRow>> byPeriod =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    r -> published.getOrDefault(r.indicator().id(), year),
                    LinkedHashMap::new,
                    Collectors.toList()));
    Map<UUID, Latest> told = new LinkedHashMap<>();
    rows.forEach(row -> told.put(row.indicator().id(), null));
    byPeriod.forEach(
        (period, same) ->
            scoring
                .score(same, period, asked.asOf())
                .forEach(s -> told.put(s.row().indicator().id(), latest(s, period, asked.asOf()))));
    return new ArrayList<>(told.values());
  }

  private List<ScoreRow> rows(Asked asked, PeriodKey year) {
    ScoreFilter filter =
        new ScoreFilter(
            asked.planId(),
            null,
            asked.units(),
            null,
            asked.sections(),
            null,
            null,
            year,
            asked.asOf(),
            null,
            null);
    List<ScoreRow> rows = scorecard.every(filter);
    if (asked.tasks() == null) {
      return rows;
    }
    var served = facts.servedBy(asked.planId(), asked.tasks());
    return rows.stream().filter(r -> served.contains(r.indicator().id())).toList();
  }

  private Latest latest(Scored scored, PeriodKey period, LocalDate asOf) {
    IndicatorView i = scored.row().indicator();
    StatusDto.Summary status = dtos.summary(scored, period, asOf);
    return new Latest(
        i.id(),
        i.code(),
        i.name(),
        scored.row().sectionId(),
        units.ref(i.ownerUnitId(), asOf),
        i.unitOfMeasure(),
        i.decimals(),
        target(scored.targets(), period.year()),
        // What was published: what would follow from figures not verified yet is left out.
        new StatusDto.Summary(
            status.period(),
            status.asOf(),
            status.status(),
            status.label(),
            status.reason(),
            status.reasonLabel(),
            status.figure(),
            status.members(),
            null));
  }

  private static String target(List<Target> targets, int year) {
    String words =
        targets.stream()
            .filter(t -> t.year() == null || t.year() >= year)
            .map(Target::text)
            .distinct()
            .collect(Collectors.joining("; "));
    return words.isEmpty() ? null : words;
  }
}
