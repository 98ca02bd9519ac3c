package vn.tiendo.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.assessment.Assessment;
import vn.tiendo.assessment.Assessor;
import vn.tiendo.assessment.Phase;
import vn.tiendo.assessment.Subject;
import vn.tiendo.assessment.Target;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.disaggregation.Members;
import vn.tiendo.indicator.IndicatorView;
import vn.tiendo.indicator.Indicators;
import vn.tiendo.measure.Observation;

/** Assesses many indicators with five statements. */
@ApplicationScoped
class Scoring {
  private final FactsRepository facts;
  private final Members members;
  private final Indicators indicators;

  Scoring(FactsRepository facts, Members members, Indicators indicators) {
    this.facts = facts;
    this.members = members;
    this.indicators = indicators;
  }

  List<Scored> score(List<ScoreRow> rows, PeriodKey period, LocalDate asOf) {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<UUID> ids = rows.stream().map(r -> r.indicator().id()).toList();
    PeriodKey before = period.sameOf(period.year() - 1);
    Map<UUID, List<Observation>> values =
        facts.values(ids, needed(rows, List.of(period, before)), asOf);
    Map<Members.Cut, List<UUID>> cuts =
        members.denominators(disaggregations(rows), List.of(period, before));
    List<Scored> all = new ArrayList<>();
    Map<UUID, Subject> subjects = subjects(rows, asOf);
    for (ScoreRow row : rows) {
      Assessor assessor =
          new Assessor(
              subjects.get(row.indicator().id()),
              values.getOrDefault(row.indicator().id(), List.of()),
              period,
              asOf,
              members(row, period, cuts),
              members(row, before, cuts));
      all.add(scored(row, subjects.get(row.indicator().id()).targets(), assessor));
    }
    return all;
  }

  private Scored scored(ScoreRow row, List<Target> targets, Assessor assessor) {
    Assessment status = assessor.status();
    if (!indicators.seesUnverified(indicators.relations(row.indicator()))) {
      return new Scored(row, targets, status, null);
    }
    Assessment provisional = assessor.provisional();
    return new Scored(row, targets, status, provisional.agrees(status) ? null : provisional);
  }

  Map<UUID, Subject> subjects(List<ScoreRow> rows, LocalDate asOf) {
    List<UUID> ids = rows.stream().map(r -> r.indicator().id()).toList();
    Map<UUID, List<Target>> targets = facts.targets(ids, asOf);
    Map<UUID, List<Phase>> phases = facts.phases(ids, asOf);
    Map<UUID, Subject> all = new HashMap<>();
    for (ScoreRow row : rows) {
      UUID id = row.indicator().id();
      all.put(
          id,
          subject(row, targets.getOrDefault(id, List.of()), phases.getOrDefault(id, List.of())));
    }
    return all;
  }

  private static Subject subject(ScoreRow row, List<Target> targets, List<Phase> phases) {
    IndicatorView indicator = row.indicator();
    return new Subject(
        indicator.id(),
        indicator.unitOfMeasure(),
        indicator.frequency().period(),
        indicator.basis(),
        indicator.timeRule(),
        indicator.memberRule(),
        indicator.firstYear(),
        indicator.lastYear(),
        row.baseline(),
        row.baselineYear(),
        targets,
        phases);
  }

  /** The periods themselves and the shorter ones they are made of. */
  static Set<PeriodKey> needed(List<ScoreRow> rows, List<PeriodKey> periods) {
    Set<PeriodKey> all = new LinkedHashSet<>(periods);
    for (ScoreRow row : rows) {
      periods.forEach(p -> all.addAll(p.parts(row.indicator().frequency().period())));
    }
    return all;
  }

  static Collection<UUID> disaggregations(List<ScoreRow> rows) {
    return rows.stream()
        .map(r -> r.indicator().disaggregationId())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  static List<UUID> members(ScoreRow row, PeriodKey period, Map<Members.Cut, List<UUID>> cuts) {
    UUID disaggregation = row.indicator().disaggregationId();
    return disaggregation == null
        ? List.of()
        : cuts.getOrDefault(new Members.Cut(disaggregation, period), List.of());
  }
}
