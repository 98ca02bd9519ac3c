package vn.tiendo.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.tiendo.assessment.Commitment;
import vn.tiendo.assessment.TargetPer;
import vn.tiendo.assessment.TargetType;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.measure.Figures;

/** What of a target may be edited. */
record TargetEdit(
    TargetType type,
    BigDecimal value,
    BigDecimal upper,
    String denominator,
    TargetPer per,
    Integer year,
    Commitment commitment,
    String text) {

  void check(Subjects subject, String pointer, Violations violations) {
    Figures.scale(value, pointer + "/value", violations);
    Figures.scale(upper, pointer + "/upper", violations);
    boolean range = type == TargetType.RANGE;
    if (range != (upper != null) || range && upper.compareTo(value) <= 0) {
      violations.add(pointer + "/upper", "UPPER_NOT_ABOVE", "indicator.upper");
    }
    if (per == TargetPer.MEMBER && !subject.disaggregated()) {
      violations.add(pointer + "/per", "NOT_DISAGGREGATED", "indicator.notDisaggregated");
    }
    if (year != null && !subject.covers(year)) {
      violations.add(
          pointer + "/year",
          "YEAR_OUTSIDE_PLAN",
          "indicator.yearOutsidePlan",
          String.valueOf(subject.firstYear()),
          String.valueOf(subject.lastYear()));
    }
  }

  /** What a target is checked against: the plan's years and whether there are members. */
  record Subjects(int firstYear, int lastYear, boolean disaggregated) {
    static Subjects of(LocalDate startsOn, LocalDate endsOn, boolean disaggregated) {
      int last = endsOn == null ? 2199 : endsOn.getYear();
      return new Subjects(startsOn.getYear(), last, disaggregated);
    }

    boolean covers(int year) {
      return year >= firstYear && year <= lastYear;
    }
  }
}
