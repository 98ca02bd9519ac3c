package vn.tiendo.measure;

import java.math.BigDecimal;

/** A figure as it is entered. */
public record FigureInput(GivenState state, BigDecimal value, String reason) {
  public Figure figure() {
    return new Figure(state.state(), value, reason);
  }

  public static FigureInput of(Figure figure) {
    return new FigureInput(GivenState.of(figure.state()), figure.value(), figure.reason());
  }
}
