package vn.tiendo.performance;

import static vn.tiendo.common.listing.Column.date;
import static vn.tiendo.common.listing.Column.number;
import static vn.tiendo.common.listing.Column.text;
import static vn.tiendo.common.listing.Column.word;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.common.listing.Column;
import vn.tiendo.common.listing.ExportedList;
import vn.tiendo.common.listing.Queries;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.Paging;

/** The rows behind a number as a file. */
@ApplicationScoped
class PerformanceRowExport implements ExportedList {
  private final PerformanceService performance;

  PerformanceRowExport(PerformanceService performance) {
    this.performance = performance;
  }

  @Override
  public String operationId() {
    return "listPerformanceRows";
  }

  @Override
  public String key() {
    return "performanceRows";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        text("code", 10, "/task/code"),
        text("content", 60, "/title"),
        text("unit", 30, "/unit/name"),
        text("person", 24, "/person/fullName"),
        date("dueOn", "/dueOn"),
        date("originalDueOn", "/originalDueOn"),
        word("label", 26, "/reportingLabel"),
        date("submittedOn", "/submittedOn"),
        number("redone", 12, "/redone"),
        text("causeBy", 24, "/cause/confirmedBy/fullName", "/cause/signedBy"));
  }

  @Override
  public List<Column> annex() {
    return List.of(
        Column.numbering(),
        text("content", 50, "/title"),
        text("unit", 24, "/unit/name"),
        text("person", 20, "/person/fullName"),
        date("dueOn", "/dueOn"),
        word("label", 20, "/reportingLabel"),
        number("redone", 10, "/redone"),
        text("causeBy", 20, "/cause/confirmedBy/fullName", "/cause/signedBy"));
  }

  @Override
  public Page<?> page(Map<String, String> query, String cursor, int limit) {
    Map<String, String> whole = new HashMap<>(PerformanceExport.DEFAULTS);
    whole.putAll(query);
    return performance.rows(
        Queries.read(whole, PerformanceQuery.class), new Paging(cursor, limit, false));
  }
}
