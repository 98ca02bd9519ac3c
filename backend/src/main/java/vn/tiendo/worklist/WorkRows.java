package vn.tiendo.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.tiendo.calendar.WorkingDays;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.Cursor;
import vn.tiendo.unit.Units;

/**
 * The door to reading work: pages and single rows of occurrences with their task, as they were at a
 * date.
 */
@ApplicationScoped
public class WorkRows {
  /** Due soon: three working days, so that a Friday sees what is due on Wednesday. */
  private static final int SOON_WORKING_DAYS = 3;

  /** The place that a draft keeps for its first occurrence is none yet. */
  private static final String ORDERED = "o.state <> 'DRAFT'";

  private final Sql sql;
  private final Units units;
  private final WorkingDays workingDays;
  private final Caller caller;

  WorkRows(Sql sql, Units units, WorkingDays workingDays, Caller caller) {
    this.sql = sql;
    this.units = units;
    this.workingDays = workingDays;
    this.caller = caller;
  }

  /**
   * A page to be read.
   *
   * @param perTask one row a task (the list of tasks) or one an occurrence
   * @param asOf the day, null for today
   * @param cursor text of the cursor, or null
   */
  public record Request(
      WorkFilter filter,
      WorkSort.By by,
      boolean perTask,
      LocalDate asOf,
      String cursor,
      int limit,
      boolean total) {
    String pin() {
      return (perTask ? "tasks " : "occurrences ") + filter + " " + by;
    }

    String id() {
      return byTask() ? "o.task_id" : "o.id";
    }

    /** Among earlier periods one task may have several rows. */
    boolean byTask() {
      return perTask && !filter.ofEarlierPeriods();
    }
  }

  /**
   * A page as it was read.
   *
   * @param next text of the cursor of the next page, or null
   * @param total number of rows of the filter, or null when not asked for
   */
  public record Found(LocalDate asOf, List<WorkRow> rows, String next, Long total) {}

  /** One statement, two with the total, whatever the data. */
  public Found page(Request request) {
    Cursor cursor = request.cursor() == null ? null : Cursor.read(request.cursor(), request.pin());
    LocalDate asOf = cursor != null ? cursor.asOf() : day(request.asOf());
    WorkSelect select = select(asOf);
    Where where = where(request, select);
    Long total = request.total() ? count(select, where) : null;
    if (cursor != null) {
      where.and(
          request.by().after(select.life(), request.id()),
          request.by().parameter(cursor.keys().get(0)),
          UUID.fromString(cursor.keys().get(1)));
    }
    List<WorkRow> rows =
        sql.list(
            select.sql()
                + where.sql()
                + request.by().orderBy(select.life(), request.id())
                // A number, not a parameter: a plan made for any limit would sort everything.
                + " LIMIT "
                + (request.limit() + 1),
            select::read,
            select.parameters(where.params()));
    boolean more = rows.size() > request.limit();
    List<WorkRow> shown = more ? rows.subList(0, request.limit()) : rows;
    return new Found(asOf, shown, more ? next(request, asOf, shown.getLast()) : null, total);
  }

  private Where where(Request request, WorkSelect select) {
    WorkWhere conditions =
        new WorkWhere(select).narrowedBy(request.filter(), units, soonUntil(select.asOf()));
    if (request.perTask()) {
      conditions.oneOfEachTask(request.filter(), caller.today());
    } else {
      conditions.where().and(ORDERED);
    }
    return conditions.visibleTo(caller).where();
  }

  private long count(WorkSelect select, Where where) {
    return sql.count(
        "SELECT count(*)" + select.from() + where.sql(), select.parameters(where.params()));
  }

  private static String next(Request request, LocalDate asOf, WorkRow last) {
    UUID id = request.byTask() ? last.task().id() : last.life().id();
    return Cursor.write(asOf, request.pin(), List.of(request.by().keyOf(last), id.toString()));
  }

  /**
   * One occurrence at a date; empty when there is none or it was not there yet. Rights are the
   * caller's business.
   */
  public Optional<WorkRow> occurrence(UUID id, LocalDate asOf) {
    WorkSelect select = select(day(asOf));
    List<Object> parameters = new ArrayList<>(select.parameters());
    parameters.add(id);
    return sql.one(
        select.sql() + " WHERE o.id = ? AND " + ORDERED, select::read, parameters.toArray());
  }

  /** Several as of today, in no order. Rights are the caller's business. */
  public List<WorkRow> occurrences(Collection<UUID> ids) {
    WorkSelect select = select(day(null));
    List<Object> parameters = new ArrayList<>(select.parameters());
    parameters.add(ids.toArray(UUID[]::new));
    return sql.list(
        select.sql() + " WHERE o.id = ANY (?) AND " + ORDERED, select::read, parameters.toArray());
  }

  /**
   * The occurrence that each of the tasks shows today, in no order. Rights are the caller's
   * business.
   */
  public List<WorkRow> currentOf(Collection<UUID> tasks) {
    WorkSelect select = select(day(null));
    List<Object> parameters = new ArrayList<>(select.parameters());
    parameters.addAll(List.of(tasks.toArray(UUID[]::new), select.asOf(), select.asOf()));
    return sql.list(
        select.sql()
            + " WHERE o.task_id = ANY (?) AND o.current_from <= ? AND o.current_to > ? AND "
            + ORDERED,
        select::read,
        parameters.toArray());
  }

  /** The occurrence that a task shows at a date. */
  public Optional<WorkRow> currentOf(UUID taskId, LocalDate asOf) {
    return currentOf(taskId, asOf, governed -> "1", (row, more) -> row);
  }

  /** Makes something of a row and the columns after it. */
  @FunctionalInterface
  public interface Detail<T> {
    T of(WorkRow row, Columns more) throws SQLException;
  }

  /**
   * The occurrence that a task shows at a date, with more columns of the task in the same
   * statement.
   *
   * @param columns from the alias of the governed fields (today the task's row, in the past its
   *     term) to the columns
   */
  public <T> Optional<T> currentOf(
      UUID taskId, LocalDate asOf, UnaryOperator<String> columns, Detail<T> detail) {
    WorkSelect select = select(day(asOf));
    List<Object> parameters = new ArrayList<>(select.parameters());
    parameters.addAll(List.of(taskId, select.asOf(), select.asOf()));
    return sql.one(
        select.sql(columns.apply(select.governed()))
            + " WHERE o.task_id = ? AND o.current_from <= ? AND o.current_to > ?",
        row -> {
          Columns c = new Columns(row);
          return detail.of(select.read(c), c);
        },
        parameters.toArray());
  }

  /** The last due date that counts as due soon on a day. */
  public LocalDate soonUntil(LocalDate asOf) {
    return workingDays.plus(asOf, SOON_WORKING_DAYS);
  }

  private LocalDate day(LocalDate asOf) {
    return asOf == null ? caller.today() : asOf;
  }

  public WorkSelect select(LocalDate asOf) {
    return new WorkSelect(asOf, asOf.isBefore(caller.today()));
  }
}
