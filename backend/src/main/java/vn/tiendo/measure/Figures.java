package vn.tiendo.measure;

import java.math.BigDecimal;
import vn.tiendo.common.problem.Violations;

/** What holds for every figure that is entered. */
public final class Figures {
  /** Digits after the point that are kept. */
  public static final int DECIMALS = 6;

  private Figures() {}

  /** State, number and reason fit each other. */
  public static void check(Figure figure, String pointer, Violations violations) {
    boolean number = figure.value() != null;
    boolean zero = number && figure.value().signum() == 0;
    boolean fits =
        switch (figure.state()) {
          case REPORTED -> number;
          case ZERO -> !number || zero;
          case NOT_ARISEN, NOT_APPLICABLE, NOT_AVAILABLE -> !number;
          case NOT_DUE -> false;
        };
    if (!fits) {
      violations.add(pointer + "/value", "VALUE_AND_STATE_DISAGREE", "indicator.valueAndState");
    }
    boolean needsReason =
        switch (figure.state()) {
          case NOT_APPLICABLE, NOT_AVAILABLE -> true;
          case REPORTED, ZERO, NOT_ARISEN, NOT_DUE -> false;
        };
    if (needsReason && figure.reason() == null) {
      violations.add(pointer + "/reason", "REASON_REQUIRED", "indicator.reasonRequired");
    }
    scale(figure.value(), pointer + "/value", violations);
  }

  /**
   * What is counted in whole things is never less than none; a rate of change may be.
   *
   * @param unitOfMeasure as people write it
   * @param decimals digits after the point that the indicator shows
   */
  public static void count(
      BigDecimal number,
      String unitOfMeasure,
      int decimals,
      String pointer,
      Violations violations) {
    boolean rate = unitOfMeasure.contains("%") || unitOfMeasure.contains("phần trăm");
    if (number != null && number.signum() < 0 && decimals == 0 && !rate) {
      violations.add(pointer, "NEGATIVE_COUNT", "indicator.negativeCount", unitOfMeasure);
    }
  }

  /** At most six digits after the point; null passes. */
  public static void scale(BigDecimal number, String pointer, Violations violations) {
    if (number != null && number.scale() > DECIMALS) {
      violations.add(pointer, "TOO_MANY_DECIMALS", "indicator.tooManyDecimals", DECIMALS);
    }
  }
}
