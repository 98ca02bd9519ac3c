package vn.tiendo.indicator;

import java.math.BigDecimal;
import java.util.List;
import vn.tiendo.anchor.SourceQuote;
import vn.tiendo.assessment.Commitment;
import vn.tiendo.assessment.TargetPer;
import vn.tiendo.assessment.TargetType;

/**
 * A target to be set.
 *
 * @param year null: every year
 * @param sources the words of a document that set it; may be absent
 */
public record NewTarget(
    TargetType type,
    BigDecimal value,
    BigDecimal upper,
    String denominator,
    TargetPer per,
    Integer year,
    Commitment commitment,
    String text,
    List<SourceQuote> sources) {

  TargetEdit edit() {
    return new TargetEdit(type, value, upper, denominator, per, year, commitment, text);
  }
}
