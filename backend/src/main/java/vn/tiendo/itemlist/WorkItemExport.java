package vn.tiendo.itemlist;

import static vn.tiendo.common.listing.Column.date;
import static vn.tiendo.common.listing.Column.flag;
import static vn.tiendo.common.listing.Column.number;
import static vn.tiendo.common.listing.Column.text;
import static vn.tiendo.common.listing.Column.word;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.common.listing.Column;
import vn.tiendo.common.listing.ExportedList;
import vn.tiendo.common.listing.Queries;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.Paging;

/** Work items as a file; on paper as a year's programme has them. */
@ApplicationScoped
class WorkItemExport implements ExportedList {
  private static final Map<String, String> DEFAULTS =
      Map.of("nested", "true", "mine", "false", "deadlineBasis", "EXTENDED");

  private final WorkItemRows items;

  WorkItemExport(WorkItemRows items) {
    this.items = items;
  }

  @Override
  public String operationId() {
    return "listWorkItems";
  }

  @Override
  public String key() {
    return "workItems";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        number("year", 8, "/year"),
        text("unit", 30, "/unit/name"),
        text("workItem", 60, "/title"),
        text("task", 40, "/occurrence/task/title"),
        text("product", 30, "/product"),
        text("person", 24, "/person/fullName"),
        text("helpers", 24, "/helpers/*/fullName"),
        date("dueOn", "/dueOn"),
        date("originalDueOn", "/originalDueOn"),
        word("state", 18, "/state"),
        word("timeState", 18, "/timeState"),
        number("overdueDays", 10, "/overdueDays"),
        word("label", 26, "/reportingLabel"),
        number("percent", 10, "/percentComplete"),
        flag("unplanned", "/unplanned"));
  }

  @Override
  public List<Column> annex() {
    return List.of(
        Column.numbering(),
        text("content", 46, "/title"),
        text("product", 22, "/product"),
        date("dueOn", "/dueOn"),
        text("unit", 22, "/unit/name"),
        text("person", 18, "/person/fullName"),
        text("helpers", 18, "/helpers/*/fullName"),
        word("label", 16, "/reportingLabel"));
  }

  @Override
  public Page<?> page(Map<String, String> query, String cursor, int limit) {
    Map<String, String> whole = new HashMap<>(DEFAULTS);
    whole.putAll(query);
    return items.list(
        Queries.read(whole, WorkItemQuery.class),
        query.getOrDefault("sort", "dueDate"),
        new Paging(cursor, limit, false),
        Optional.ofNullable(query.get("asOf")).map(LocalDate::parse).orElse(null));
  }
}
