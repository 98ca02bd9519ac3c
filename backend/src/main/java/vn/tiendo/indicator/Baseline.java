package vn.tiendo.indicator;

import java.math.BigDecimal;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.measure.Figure;
import vn.tiendo.measure.Figures;
import vn.tiendo.measure.GivenState;

/** The figure an indicator starts from with its year, or its declared absence. */
public record Baseline(
    GivenState state, BigDecimal value, String reason, Integer year, String source) {

  public Figure figure() {
    return new Figure(state.state(), value, reason);
  }

  /** A reported 0 is ZERO. */
  Baseline normal() {
    Figure figure = figure().normal();
    return new Baseline(
        GivenState.of(figure.state()), figure.value(), figure.reason(), year, source);
  }

  void check(String pointer, Violations violations) {
    Figures.check(figure(), pointer, violations);
    if (state.state().counted() && year == null) {
      violations.add(pointer + "/year", "REQUIRED", "indicator.baselineYear");
    }
  }
}
