package vn.tiendo.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.assessment.Assessor;
import vn.tiendo.assessment.StatusCode;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.measure.Figure;
import vn.tiendo.measure.Observation;
import vn.tiendo.measure.ValueBasis;
import vn.tiendo.measure.ValueNature;
import vn.tiendo.measure.ValueState;

/**
 * The door to statuses of figures as a report told them, whatever the books say by now: reported
 * figures count as verified. Targets and phases are those in force on the day, and so are the
 * values of the year before, which growth is judged by.
 */
@ApplicationScoped
public class ReportedStatuses {
  private final ScoreRepository repository;
  private final FactsRepository facts;
  private final Scoring scoring;

  ReportedStatuses(ScoreRepository repository, FactsRepository facts, Scoring scoring) {
    this.repository = repository;
    this.facts = facts;
    this.scoring = scoring;
  }

  /**
   * A figure that was reported.
   *
   * @param memberId null for the whole
   */
  public record Reported(
      UUID indicatorId,
      UUID memberId,
      ValueNature nature,
      ValueBasis basis,
      Figure figure,
      BigDecimal numerator,
      BigDecimal denominator) {

    private Observation observed(PeriodKey period) {
      return new Observation(
          indicatorId,
          1,
          ValueState.VERIFIED,
          period,
          memberId,
          nature,
          basis,
          figure.normal(),
          numerator,
          denominator);
    }
  }

  /** By indicator. Whoever asks has read the report; he is not asked whether he sees it. */
  public Map<UUID, StatusCode> of(Collection<Reported> figures, PeriodKey period, LocalDate asOf) {
    Map<UUID, List<Reported>> told =
        figures.stream().collect(Collectors.groupingBy(Reported::indicatorId));
    List<ScoreRow> rows = repository.some(told.keySet());
    PeriodKey before = period.sameOf(period.year() - 1);
    Map<UUID, List<Observation>> past =
        facts.values(told.keySet(), Scoring.needed(rows, List.of(before)), asOf);
    var subjects = scoring.subjects(rows, asOf);
    Map<UUID, StatusCode> statuses = new HashMap<>();
    for (ScoreRow row : rows) {
      UUID id = row.indicator().id();
      List<Observation> values = new ArrayList<>(past.getOrDefault(id, List.of()));
      told.get(id).forEach(r -> values.add(r.observed(period)));
      List<UUID> members =
          told.get(id).stream().map(Reported::memberId).filter(Objects::nonNull).toList();
      Assessor assessor = new Assessor(subjects.get(id), values, period, asOf, members, members);
      statuses.put(id, assessor.status().status());
    }
    return statuses;
  }
}
