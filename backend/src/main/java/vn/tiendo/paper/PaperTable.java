package vn.tiendo.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table on paper. A row with one cell only is a heading over those that follow, across all
 * columns. Cells are text, numbers ({@link BigDecimal}, with the decimals they are to be shown
 * with; {@link Integer} for counts), days ({@link LocalDate}) or null.
 */
public record PaperTable(List<Column> columns, List<List<Object>> rows) {
  /**
   * @param width share of the line, in any unit
   */
  public record Column(String heading, int width, boolean centred) {}

  public static PaperTable of(Column... columns) {
    return new PaperTable(List.of(columns), new ArrayList<>());
  }

  public static Column text(String heading, int width) {
    return new Column(heading, width, false);
  }

  public static Column centred(String heading, int width) {
    return new Column(heading, width, true);
  }

  public void row(Object... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(
          cells.length + " cells for " + columns.size() + " columns");
    }
    rows.add(Arrays.asList(cells));
  }

  public void group(String heading) {
    rows.add(List.of(heading));
  }
}
