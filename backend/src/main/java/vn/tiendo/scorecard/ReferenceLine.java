package vn.tiendo.scorecard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.tiendo.assessment.Subject;
import vn.tiendo.assessment.Target;
import vn.tiendo.assessment.TargetType;
import vn.tiendo.common.time.PeriodKey;

/**
 * The straight line from where an indicator starts (its baseline, else its first yearly figure) to
 * its target: drawn beside the figures, never the status.
 */
final class ReferenceLine {
  private final int decimals;
  private final Subject subject;
  private final SortedMap<Integer, BigDecimal> known = new TreeMap<>();

  /**
   * @param figures firm figures by year
   */
  ReferenceLine(Subject subject, int decimals, Map<Integer, BigDecimal> figures) {
    this.subject = subject;
    this.decimals = decimals;
    known.putAll(figures);
    if (subject.baseline().state().counted()) {
      known.put(subject.baselineYear(), subject.baseline().value());
    }
  }

  /** Null where no line can be drawn: no start, no dated target, a target of growth. */
  BigDecimal at(PeriodKey period) {
    Target target = subject.target(period).orElse(null);
    if (known.isEmpty()
        || target == null
        || target.year() == null
        || target.type() == TargetType.GROWTH) {
      return null;
    }
    int start = known.firstKey();
    int span = target.year() - start;
    int passed = period.year() - start;
    if (span <= 0 || passed < 0) {
      return null;
    }
    BigDecimal from = known.get(start);
    return target
        .value()
        .subtract(from)
        .multiply(BigDecimal.valueOf(passed))
        .divide(BigDecimal.valueOf(span), Math.max(2, decimals), RoundingMode.HALF_UP)
        .add(from);
  }
}
