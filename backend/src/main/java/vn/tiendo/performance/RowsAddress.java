package vn.tiendo.performance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The address of the list behind a number: the table's own filter, its row, the measure, the day.
 */
final class RowsAddress {
  private static final String PATH = "/api/v1/performance-rows";

  private final Map<String, String> fixed = new LinkedHashMap<>();

  RowsAddress(PerformanceQuery query, LocalDate asOf) {
    fixed.put("by", query.by.name());
    fixed.put("from", query.from.toString());
    fixed.put("to", query.to.toString());
    put("plan", query.plan);
    put("unit", query.unit);
    fixed.put("nested", Boolean.toString(query.nested));
    put("kind", query.kind);
    fixed.put("asOf", asOf.toString());
  }

  private RowsAddress(Map<String, String> fixed) {
    this.fixed.putAll(fixed);
  }

  /** The same narrowed to one row of the table: a unit exactly, without what lies inside it. */
  RowsAddress of(By by, UUID id) {
    RowsAddress narrowed = new RowsAddress(fixed);
    if (by == By.UNIT) {
      narrowed.put("unit", id.toString());
      narrowed.put("nested", "false");
    } else {
      narrowed.put("person", id == null ? "NONE" : id.toString());
    }
    return narrowed;
  }

  String with(Measure measure) {
    StringBuilder address = new StringBuilder(PATH).append("?measure=").append(measure);
    fixed.forEach(
        (name, value) ->
            address
                .append('&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return address.toString();
  }

  /** What a cursor of the list is pinned to. */
  static String pin(PerformanceQuery query) {
    RowsAddress address = new RowsAddress(query, LocalDate.EPOCH);
    address.put("person", query.person);
    return address.with(query.measure);
  }

  private void put(String name, String value) {
    if (value != null) {
      fixed.put(name, value);
    }
  }
}
