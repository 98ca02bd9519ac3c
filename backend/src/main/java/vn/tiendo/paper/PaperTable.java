package vn.tiendo.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * A table on paper. A row with one cell only is a heading over those that follow, across all
 * columns.
 */
public record PaperTable(List<Column> columns, List<List<String>> rows) {
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

  public void row(String... cells) {
    rows.add(java.util.Arrays.asList(cells));
  }

  public void group(String heading) {
    rows.add(List.of(heading));
  }
}
