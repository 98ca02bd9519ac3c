package vn.tiendo.measure;

import java.math.BigDecimal;

/**
 * A figure with its state.
 *
 * @param value the number, its scale as given; for REPORTED and ZERO only
 * @param reason why there is none; for NOT_APPLICABLE and NOT_AVAILABLE
 */
public record Figure(FigureState state, BigDecimal value, String reason) {
  /** A number: ZERO when it is 0, whatever its scale. */
  public static Figure of(BigDecimal value) {
    return new Figure(value.signum() == 0 ? FigureState.ZERO : FigureState.REPORTED, value, null);
  }

  public static Figure of(FigureState state) {
    return new Figure(state, null, null);
  }

  /** A reported 0 is ZERO, and a ZERO is written 0; all other figures stay as they are. */
  public Figure normal() {
    return switch (state) {
      case REPORTED -> value == null ? this : of(value);
      case ZERO -> new Figure(FigureState.ZERO, value == null ? BigDecimal.ZERO : value, null);
      case NOT_ARISEN, NOT_APPLICABLE, NOT_AVAILABLE, NOT_DUE -> this;
    };
  }
}
