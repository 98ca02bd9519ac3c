package vn.tiendo.scorecard;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.assessment.Evidence;
import vn.tiendo.assessment.Subject;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.common.time.PeriodKind;
import vn.tiendo.disaggregation.Members;
import vn.tiendo.indicator.IndicatorView;
import vn.tiendo.measure.Observation;
import vn.tiendo.measure.Total;
import vn.tiendo.measure.ValueNature;

/**
 * Everything the points of one indicator are made from.
 *
 * @param member only of this one; null: of the whole
 * @param sees whether the caller sees figures that nobody verified yet
 */
record SeriesGround(
    IndicatorView indicator,
    Subject subject,
    List<PeriodKey> periods,
    List<Observation> values,
    Map<Members.Cut, List<UUID>> cuts,
    UUID member,
    boolean sees) {

  Total total(PeriodKey period, ValueNature nature, boolean withSubmitted) {
    return of(Evidence.of(subject, values, nature, withSubmitted), period);
  }

  /** Of whatever nature, the firmest first. */
  Total firmest(PeriodKey period, boolean withSubmitted) {
    return of(Evidence.judged(subject, values, withSubmitted), period);
  }

  /** Settled before official; an estimate is no ground to stand on. */
  Total firm(PeriodKey period) {
    Total settled = total(period, ValueNature.SETTLED, false);
    return settled.missing() ? total(period, ValueNature.OFFICIAL, false) : settled;
  }

  ReferenceLine line() {
    Map<Integer, BigDecimal> figures = new HashMap<>();
    for (PeriodKey period : periods) {
      Total total = firm(period);
      if (period.kind() == PeriodKind.YEAR && total.known() && total.figure().value() != null) {
        figures.put(period.year(), total.figure().value());
      }
    }
    return new ReferenceLine(subject, indicator.decimals(), figures);
  }

  private Total of(Evidence evidence, PeriodKey period) {
    return member == null
        ? evidence.whole(period, members(period))
        : evidence.member(period, member);
  }

  private List<UUID> members(PeriodKey period) {
    UUID disaggregation = indicator.disaggregationId();
    return disaggregation == null
        ? List.of()
        : cuts.getOrDefault(new Members.Cut(disaggregation, period), List.of());
  }
}
