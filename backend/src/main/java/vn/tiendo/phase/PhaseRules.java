package vn.tiendo.phase;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.calendar.Periods;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.indicator.IndicatorView;
import vn.tiendo.measure.Figures;

/** What levels must keep to: one a period, inside the plan, none finer than measured. */
final class PhaseRules {
  private PhaseRules() {}

  static void check(List<PhaseRow> rows, IndicatorView indicator, Violations violations) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      PhaseRow row = rows.get(i);
      String at = "/rows/" + i;
      Optional<PeriodKey> period = Periods.of(row.period(), at + "/period", violations);
      period.ifPresent(p -> check(p, at, indicator, violations));
      if (!seen.add(row.period())) {
        violations.add(at + "/period", "DUPLICATE_PERIOD", "phase.duplicatePeriod");
      }
      scale(row.value(), at, violations);
    }
  }

  private static void check(
      PeriodKey period, String at, IndicatorView indicator, Violations violations) {
    if (!indicator.covers(period)) {
      violations.add(at + "/period", "PERIOD_OUTSIDE_PLAN", "phase.outsidePlan");
    }
    if (!indicator.frequency().takes(period.kind())) {
      violations.add(at + "/period", "PERIOD_TOO_SHORT", "phase.tooShort");
    }
  }

  private static void scale(BigDecimal value, String at, Violations violations) {
    Figures.scale(value, at + "/value", violations);
  }
}
