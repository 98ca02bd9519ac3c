package vn.tiendo.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.common.listing.Column;

/**
 * A list as it is written down.
 *
 * @param fileName without suffix
 * @param headings one a column
 * @param rows cells: text, {@link java.math.BigDecimal}, {@link LocalDate}, or null
 * @param items the same rows as the API gives them
 * @param about name and value of each thing the file says of itself
 */
record Table(
    String title,
    String fileName,
    String dateLine,
    String simulatedLine,
    List<Column> columns,
    List<String> headings,
    List<List<Object>> rows,
    List<JsonNode> items,
    List<About> about) {

  /** One thing the file says of itself. */
  record About(String name, String value) {}
}
