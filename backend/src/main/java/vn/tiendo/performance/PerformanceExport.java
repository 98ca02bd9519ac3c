package vn.tiendo.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.common.listing.Column;
import vn.tiendo.common.listing.ExportedList;
import vn.tiendo.common.listing.Queries;
import vn.tiendo.common.web.Page;

/** The table as a file, its total last. */
@ApplicationScoped
class PerformanceExport implements ExportedList {
  static final Map<String, String> DEFAULTS =
      Map.of("by", "UNIT", "nested", "true", "measure", "ASSIGNED");

  private final PerformanceService performance;

  PerformanceExport(PerformanceService performance) {
    this.performance = performance;
  }

  @Override
  public String operationId() {
    return "getPerformance";
  }

  @Override
  public String key() {
    return "performance";
  }

  @Override
  public List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("subject", 40, "/key/name"));
    columns.add(Column.text("position", 28, "/key/position"));
    for (Measure measure : Measure.values()) {
      String pointer = "/counts/" + measure.ordinal() + "/value";
      columns.add(Column.number(measure.name(), 14, pointer));
    }
    return columns;
  }

  @Override
  public List<Column> annex() {
    return columns();
  }

  /** The table is short: it is one page. */
  @Override
  public Page<?> page(Map<String, String> query, String cursor, int limit) {
    Map<String, String> whole = new HashMap<>(DEFAULTS);
    whole.putAll(query);
    PerformanceDto table = performance.table(Queries.read(whole, PerformanceQuery.class));
    List<PerformanceDto.Row> rows = new ArrayList<>(table.rows());
    rows.add(performance.named(table.total()));
    return new Page<>(rows, null, null);
  }
}
