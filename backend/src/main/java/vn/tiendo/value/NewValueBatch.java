package vn.tiendo.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import vn.tiendo.measure.FigureInput;
import vn.tiendo.measure.ValueBasis;
import vn.tiendo.measure.ValueNature;

/**
 * Values as from a grid.
 *
 * @param submit hand in what was written
 */
public record NewValueBatch(Mode mode, boolean submit, List<Row> rows) {
  /** All or nothing, or each row that is right. */
  public enum Mode {
    ATOMIC,
    PARTIAL
  }

  /**
   * One cell.
   *
   * @param expectedRevision what stood in the grid; 0 for an empty cell; null: whatever is there
   */
  public record Row(
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
      Integer expectedRevision) {

    NewIndicatorValue value() {
      return new NewIndicatorValue(
          indicatorId,
          period,
          memberId,
          nature,
          basis,
          figure,
          numerator,
          denominator,
          sourceText,
          note,
          null);
    }
  }
}
