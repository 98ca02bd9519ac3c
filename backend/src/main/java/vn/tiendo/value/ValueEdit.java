package vn.tiendo.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.indicator.IndicatorView;
import vn.tiendo.measure.Aggregation;
import vn.tiendo.measure.AggregationRule;
import vn.tiendo.measure.Figure;
import vn.tiendo.measure.FigureState;
import vn.tiendo.measure.Figures;

/**
 * What a revision says; also what of a value may be edited.
 *
 * @param numerator with the denominator, where the figure is their ratio
 */
record ValueEdit(
    Figure figure,
    BigDecimal numerator,
    BigDecimal denominator,
    String sourceText,
    String note,
    List<UUID> attachmentIds) {

  ValueEdit {
    attachmentIds = attachmentIds == null ? List.of() : attachmentIds;
  }

  void check(IndicatorView indicator, String pointer, Violations violations) {
    Figures.check(figure, pointer + "/figure", violations);
    Figures.count(
        figure.value(),
        indicator.unitOfMeasure(),
        indicator.decimals(),
        pointer + "/figure/value",
        violations);
    Figures.scale(numerator, pointer + "/numerator", violations);
    Figures.scale(denominator, pointer + "/denominator", violations);
    if ((numerator == null) != (denominator == null)) {
      String missing = numerator == null ? "/numerator" : "/denominator";
      violations.add(pointer + missing, "NUMERATOR_AND_DENOMINATOR", "value.ratioPair");
    } else if (numerator != null) {
      checkRatio(indicator, pointer, violations);
    }
  }

  /** The figure must be what its parts give, rounded as the indicator is. */
  private void checkRatio(IndicatorView indicator, String pointer, Violations violations) {
    boolean ratio =
        indicator.overTime() == AggregationRule.RATIO
            || indicator.overMembers() == AggregationRule.RATIO;
    if (!ratio) {
      violations.add(pointer + "/numerator", "NOT_A_RATIO", "value.notRatio");
    } else if (denominator.signum() <= 0) {
      violations.add(pointer + "/denominator", "NOT_POSITIVE", "value.denominatorPositive");
    } else if (figure.value() != null) {
      BigDecimal exact = quotient(indicator);
      if (exact.compareTo(figure.value().setScale(exact.scale(), java.math.RoundingMode.HALF_UP))
          != 0) {
        violations.add(
            pointer + "/figure/value",
            "NOT_THE_QUOTIENT",
            "value.notQuotient",
            exact.toPlainString());
      }
    }
  }

  private BigDecimal quotient(IndicatorView indicator) {
    int multiplier = indicator.multiplier();
    return new Aggregation(AggregationRule.RATIO, multiplier, indicator.decimals())
        .quotient(numerator, denominator);
  }

  /** A ratio's value need not be typed: its parts give it. */
  ValueEdit derived(IndicatorView indicator) {
    boolean derivable =
        figure.state() == FigureState.REPORTED
            && figure.value() == null
            && numerator != null
            && denominator != null
            && denominator.signum() > 0;
    return derivable
        ? new ValueEdit(
            Figure.of(quotient(indicator)), numerator, denominator, sourceText, note, attachmentIds)
        : this;
  }

  ValueEdit withAttachments(List<UUID> ids) {
    return new ValueEdit(figure, numerator, denominator, sourceText, note, ids);
  }

  /** A reported 0 is ZERO. */
  ValueEdit normal() {
    return new ValueEdit(figure.normal(), numerator, denominator, sourceText, note, attachmentIds);
  }
}
