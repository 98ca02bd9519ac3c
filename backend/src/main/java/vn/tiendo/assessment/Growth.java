package vn.tiendo.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.common.time.PeriodKind;
import vn.tiendo.measure.Figure;
import vn.tiendo.measure.Total;

/** Growth against the same period of the year before, in per cent. */
final class Growth {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Growth() {}

  /**
   * (now − before) ÷ before × 100, to 34 digits, so that a comparison with a target is never
   * decided by rounding.
   */
  static BigDecimal rate(BigDecimal now, BigDecimal before) {
    return now.subtract(before).multiply(HUNDRED).divide(before, MathContext.DECIMAL128);
  }

  /** The rate as people read it. */
  static Figure shown(BigDecimal rate) {
    return Figure.of(rate.setScale(2, RoundingMode.HALF_UP));
  }

  /** The figure of the year before: as given, else the baseline when it is of that year. */
  static Total before(
      Subject subject,
      Evidence evidence,
      PeriodKey period,
      java.util.List<java.util.UUID> members) {
    PeriodKey previous = period.sameOf(period.year() - 1);
    Total given = evidence.whole(previous, members);
    boolean baseline =
        period.kind() == PeriodKind.YEAR
            && subject.baseline().state().known()
            && Integer.valueOf(previous.year()).equals(subject.baselineYear());
    return given.missing() && baseline ? Total.of(subject.baseline()) : given;
  }

  /** Why no rate can be computed from the year before, or null when one can. */
  static NotAssessableReason obstacle(Total before) {
    if (before.missing() || !before.known()) {
      return NotAssessableReason.NO_PREVIOUS;
    }
    if (!before.complete()) {
      return NotAssessableReason.MEMBERS_MISSING;
    }
    return Judge.result(before).signum() <= 0 ? NotAssessableReason.PREVIOUS_ZERO : null;
  }
}
