package vn.tiendo.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import vn.tiendo.measure.FigureInput;
import vn.tiendo.measure.ValueBasis;
import vn.tiendo.measure.ValueNature;

/** A value to be entered. */
public record NewIndicatorValue(
    UUID indicatorId,
    String period,
    UUID memberId,
    ValueNature nature,
    ValueBasis basis,
    FigureInput figure,
    BigDecimal numerator,
    BigDecimal denominator,
    String sourceText,
    String note,
    List<UUID> attachmentIds) {

  ValueEdit content() {
    return new ValueEdit(figure.figure(), numerator, denominator, sourceText, note, attachmentIds);
  }
}
