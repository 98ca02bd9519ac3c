package vn.tiendo.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.common.time.PeriodKey;

/**
 * A target as it holds on a day.
 *
 * @param upper upper end of a RANGE
 * @param denominator what a percentage is of, in words
 * @param year null: every year
 */
public record Target(
    UUID id,
    TargetType type,
    BigDecimal value,
    BigDecimal upper,
    String denominator,
    TargetPer per,
    Integer year,
    Commitment commitment,
    String text) {

  /**
   * How a result stands against the target itself; for GROWTH the result is the growth in per cent.
   */
  Reach reach(BigDecimal result) {
    int side = result.compareTo(value);
    return switch (type) {
      case AT_LEAST, GROWTH -> side < 0 ? Reach.SHORT : side == 0 ? Reach.MET : Reach.EXCEEDED;
      case AT_MOST -> side > 0 ? Reach.SHORT : side == 0 ? Reach.MET : Reach.EXCEEDED;
      case EXACTLY -> side == 0 ? Reach.MET : Reach.SHORT;
      case MORE_THAN -> side > 0 ? Reach.MET : Reach.SHORT;
      case LESS_THAN -> side < 0 ? Reach.MET : Reach.SHORT;
      case RANGE ->
          side < 0 ? Reach.SHORT : result.compareTo(upper) > 0 ? Reach.EXCEEDED : Reach.MET;
    };
  }

  /** Whether a result is where the phase of its period wants it. */
  boolean keepsUp(BigDecimal result, BigDecimal phase) {
    int side = result.compareTo(phase);
    return switch (type) {
      case AT_MOST, LESS_THAN -> side <= 0;
      case AT_LEAST, EXACTLY, MORE_THAN, RANGE, GROWTH -> side >= 0;
    };
  }

  /**
   * The day on which the target falls due for a period: the end of its year, or of the period's
   * own.
   */
  LocalDate dueOn(PeriodKey period) {
    return LocalDate.of(dueYear(period), 12, 31);
  }

  int dueYear(PeriodKey period) {
    return year == null ? period.year() : year;
  }
}
