package vn.tiendo.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.assessment.Subject;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.common.time.PeriodKind;
import vn.tiendo.disaggregation.Members;
import vn.tiendo.indicator.Indicators;
import vn.tiendo.measure.Observation;

/** Gathers what series are made from: for many indicators with as many statements as for one. */
@ApplicationScoped
class SeriesGrounds {
  private final FactsRepository facts;
  private final Scoring scoring;
  private final Members members;
  private final Indicators indicators;

  SeriesGrounds(FactsRepository facts, Scoring scoring, Members members, Indicators indicators) {
    this.facts = facts;
    this.scoring = scoring;
    this.members = members;
    this.indicators = indicators;
  }

  /**
   * What is asked of one indicator.
   *
   * @param periods its points
   * @param member null: the whole
   */
  record Asked(ScoreRow row, List<PeriodKey> periods, UUID member) {
    UUID id() {
      return row.indicator().id();
    }

    /** The points, the same of the year before (growth), and the years they lie in. */
    Set<PeriodKey> read() {
      Set<PeriodKey> all = new LinkedHashSet<>(periods);
      periods.forEach(p -> all.add(p.sameOf(p.year() - 1)));
      all.addAll(yearsOf(periods));
      return all;
    }
  }

  Map<UUID, SeriesGround> of(List<Asked> asked, LocalDate on) {
    List<ScoreRow> rows = asked.stream().map(Asked::row).toList();
    Set<PeriodKey> all = new LinkedHashSet<>();
    asked.forEach(a -> all.addAll(a.read()));
    Map<UUID, List<Observation>> values =
        facts.values(asked.stream().map(Asked::id).toList(), all, on);
    Map<Members.Cut, List<UUID>> cuts =
        members.denominators(Scoring.disaggregations(rows), new ArrayList<>(all));
    Map<UUID, Subject> subjects = scoring.subjects(rows, on);
    Map<UUID, SeriesGround> grounds = new HashMap<>();
    for (Asked one : asked) {
      grounds.put(
          one.id(),
          new SeriesGround(
              one.row().indicator(),
              subjects.get(one.id()),
              one.periods(),
              own(values.getOrDefault(one.id(), List.of()), one.read()),
              cuts,
              one.member(),
              indicators.seesUnverified(indicators.relations(one.row().indicator()))));
    }
    return grounds;
  }

  /** Read for all at once, so that another one's shorter periods came along. */
  private static List<Observation> own(List<Observation> values, Set<PeriodKey> periods) {
    return values.stream().filter(v -> periods.contains(v.period())).toList();
  }

  /** The years in which there are several points. */
  static List<PeriodKey> yearsOf(List<PeriodKey> periods) {
    return periods.stream()
        .filter(p -> p.kind() != PeriodKind.YEAR)
        .map(p -> PeriodKey.year(p.year()))
        .distinct()
        .toList();
  }
}
