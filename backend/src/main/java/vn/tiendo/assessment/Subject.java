package vn.tiendo.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.common.time.PeriodKind;
import vn.tiendo.measure.Aggregation;
import vn.tiendo.measure.Figure;
import vn.tiendo.measure.ValueBasis;

/**
 * What of an indicator its assessment depends on.
 *
 * @param frequency length of the periods for which values are given
 * @param firstYear first year of the plan
 * @param lastYear last year of the plan
 * @param baseline figure of {@code baselineYear}, or its declared absence
 * @param phases approved and in force on the day asked for
 */
public record Subject(
    UUID id,
    String unitOfMeasure,
    PeriodKind frequency,
    ValueBasis basis,
    Aggregation overTime,
    Aggregation overMembers,
    int firstYear,
    int lastYear,
    Figure baseline,
    Integer baselineYear,
    List<Target> targets,
    List<Phase> phases) {

  /**
   * The target of a period: the nearest milestone not yet past, a standing one counting as its own
   * year's.
   */
  public Optional<Target> target(PeriodKey period) {
    if (period.year() < firstYear || period.year() > lastYear) {
      return Optional.empty();
    }
    return targets.stream().filter(t -> t.dueYear(period) >= period.year()).min(byNearness(period));
  }

  private static Comparator<Target> byNearness(PeriodKey period) {
    return Comparator.comparingInt((Target t) -> t.dueYear(period))
        .thenComparing(Target::commitment)
        .thenComparing(Target::id);
  }

  public Optional<Phase> phase(PeriodKey period) {
    return phases.stream().filter(p -> p.period().equals(period)).findFirst();
  }
}
