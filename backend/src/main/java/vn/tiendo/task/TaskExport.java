package vn.tiendo.task;

import static vn.tiendo.common.listing.Column.date;
import static vn.tiendo.common.listing.Column.flag;
import static vn.tiendo.common.listing.Column.number;
import static vn.tiendo.common.listing.Column.text;
import static vn.tiendo.common.listing.Column.word;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.tiendo.common.listing.Column;
import vn.tiendo.common.listing.ExportedList;
import vn.tiendo.common.listing.Queries;
import vn.tiendo.common.web.Page;
import vn.tiendo.worklist.WorkQuery;
import vn.tiendo.worklist.WorkRows;
import vn.tiendo.worklist.WorkSort;

/** Tasks as a file; on paper with the columns of an annex of tasks. */
@ApplicationScoped
class TaskExport implements ExportedList {
  private static final String LEAD = "/leadUnit/name";
  private static final String[] COORDINATORS = {
    "/coordinators/*/unit/name", "/coordinators/*/unitClass/name"
  };

  private final TaskService tasks;
  private final WorkQuery.Reader reader;

  TaskExport(TaskService tasks, WorkQuery.Reader reader) {
    this.tasks = tasks;
    this.reader = reader;
  }

  @Override
  public String operationId() {
    return "listTasks";
  }

  @Override
  public String key() {
    return "tasks";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        text("code", 8, "/code"),
        text("task", 60, "/title"),
        text("leadUnit", 30, LEAD),
        text("coordinators", 40, COORDINATORS),
        text("leader", 22, "/leader/fullName"),
        text("product", 30, "/product"),
        text("deadline", 28, "/deadline/text"),
        text("period", 10, "/period"),
        date("dueOn", "/dueOn"),
        date("originalDueOn", "/originalDueOn"),
        word("state", 18, "/state"),
        word("timeState", 18, "/timeState"),
        number("overdueDays", 10, "/overdueDays"),
        word("label", 26, "/reportingLabel"),
        number("percent", 10, "/percentComplete"),
        text("holder", 30, "/holder/unit/name", "/holder/person/fullName"),
        flag("starred", "/starred"));
  }

  @Override
  public List<Column> annex() {
    return List.of(
        Column.numbering(),
        text("content", 46, "/title"),
        text("leadUnit", 22, LEAD),
        text("coordinators", 26, COORDINATORS),
        text("product", 18, "/product"),
        date("dueOn", "/dueOn"),
        word("label", 18, "/reportingLabel"),
        text("note", 16, "/code"));
  }

  @Override
  public Page<?> page(Map<String, String> query, String cursor, int limit) {
    WorkQuery asked = Queries.read(query, WorkQuery.class);
    WorkSort.By by = WorkSort.By.of(query.getOrDefault("sort", "sortKey"), asked.basis());
    return tasks.list(
        new WorkRows.Request(
            reader.filter(asked, null, asked.begun), by, true, asked.asOf, cursor, limit, false));
  }
}
