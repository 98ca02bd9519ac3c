package vn.tiendo.coordination;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.daily.Letter;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.OccurrenceLink;
import vn.tiendo.daily.Order;
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.Pending;
import vn.tiendo.daily.SubjectRights;
import vn.tiendo.daily.WorkItemLink;

@ApplicationScoped
class AskRepository implements PanacheRepositoryBase<CoordinationAsk, UUID> {
  private static final List<Order> ORDERS =
      List.of(
          new Order("dueDate", "k.due_on", "date", "k.id"),
          new Order("-dueDate", "k.due_on", "date", "k.id"),
          new Order("updatedAt", "k.updated_at", "timestamptz", "k.id"),
          new Order("-updatedAt", "k.updated_at", "timestamptz", "k.id"));
  private static final String COLUMNS =
      """
      SELECT k.*, o.period_key, t.code AS task_code, t.title AS task_title, w.number AS item_number,
             w.title AS item_title, p.state = 'ISSUED' AS plan_issued""";
  private static final String TABLES =
      " FROM coordination_ask k JOIN occurrence o ON o.id = k.occurrence_id JOIN task t ON t.id = k.task_id"
          + " JOIN plan p ON p.id = k.plan_id LEFT JOIN work_item w ON w.id = k.work_item_id";

  private final Sql sql;
  private final Listing listing;
  private final Pending pending;

  AskRepository(Sql sql, Listing listing, Pending pending) {
    this.sql = sql;
    this.listing = listing;
    this.pending = pending;
  }

  /** An ask as a list has it, without its answers. */
  record Row(
      UUID id,
      long version,
      OccurrenceLink occurrence,
      WorkItemLink workItem,
      UUID askedByUnitId,
      UUID unitId,
      String content,
      LocalDate dueOn,
      Letter letter,
      AskState state,
      LocalDate answeredOn,
      String withdrawnReason,
      UUID authorId,
      boolean planIssued,
      Instant createdAt,
      Instant updatedAt) {}

  /** One answer, without its files. */
  record AnswerRow(
      UUID id,
      UUID askId,
      String content,
      Letter letter,
      LocalDate answeredOn,
      boolean complete,
      UUID recordedBy,
      boolean onBehalf) {}

  Optional<Row> row(UUID id) {
    pending.write();
    return sql.one(COLUMNS + TABLES + " WHERE k.id = ?", AskRepository::row, id);
  }

  /** Several, in no order. */
  List<Row> rows(Collection<UUID> ids) {
    return sql.list(
        COLUMNS + TABLES + " WHERE k.id = ANY (?)",
        AskRepository::row,
        (Object) ids.toArray(UUID[]::new));
  }

  Listing.Rows<Row> list(
      AskFilter filter, String sort, Paging paging, LocalDate asOf, SubjectRights rights) {
    Order order = Order.of(sort, ORDERS);
    Where where = new Where();
    rights.visible(where, "k");
    narrow(where, filter, asOf);
    return listing.read(
        new Listing.Query(COLUMNS, new Object[0], TABLES, where, order, pin(filter, sort)),
        paging,
        asOf,
        AskRepository::row);
  }

  /** What a cursor of the list is pinned to. */
  static String pin(AskFilter filter, String sort) {
    return filter.pin() + sort;
  }

  private static void narrow(Where where, AskFilter filter, LocalDate asOf) {
    any(where, filter.plans(), "k.plan_id = ANY (?)");
    any(where, filter.units(), "k.unit_id = ANY (?)");
    any(where, filter.askedBy(), "k.asked_by_unit_id = ANY (?)");
    any(where, filter.states(), "k.state = ANY (?)");
    where
        .andIf(filter.task(), "k.task_id = ?")
        .andIf(filter.occurrence(), "k.occurrence_id = ?")
        .andIf(filter.workItem(), "k.work_item_id = ?");
    if (filter.overdue() != null) {
      where.and("(k.state = 'WAITING' AND k.due_on < ?) = ?", asOf, filter.overdue());
    }
    where.search(filter.q(), "k.search_text");
  }

  private static void any(Where where, Object[] values, String condition) {
    if (values != null) {
      where.and(condition, (Object) values);
    }
  }

  /** The answers to several asks, in one statement, oldest first. */
  List<AnswerRow> answers(Collection<UUID> asks) {
    pending.write();
    return sql.list(
        "SELECT * FROM coordination_answer WHERE coordination_ask_id = ANY (?) ORDER BY coordination_ask_id, id",
        row ->
            new AnswerRow(
                Sql.id(row, "id"),
                Sql.id(row, "coordination_ask_id"),
                row.getString("content"),
                Letter.of(row, "letter"),
                Sql.date(row, "answered_on"),
                row.getBoolean("complete"),
                Sql.id(row, "recorded_by"),
                row.getBoolean("on_behalf")),
        (Object) asks.toArray(UUID[]::new));
  }

  /** The unit with the oldest ask of the occurrence that still waits, or null. */
  UUID waitingUnit(UUID occurrenceId) {
    pending.write();
    return sql
        .list(
            "SELECT unit_id FROM coordination_ask WHERE occurrence_id = ? AND state = 'WAITING' ORDER BY id LIMIT 1",
            row -> Sql.id(row, "unit_id"),
            occurrenceId)
        .stream()
        .findFirst()
        .orElse(null);
  }

  Optional<CoordinationAsk> locked(UUID id) {
    return Optional.ofNullable(
        getEntityManager().find(CoordinationAsk.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        Sql.id(row, "id"),
        row.getLong("version"),
        OccurrenceLink.of(row),
        WorkItemLink.of(row),
        Sql.id(row, "asked_by_unit_id"),
        Sql.id(row, "unit_id"),
        row.getString("content"),
        Sql.date(row, "due_on"),
        Letter.of(row, "letter"),
        AskState.valueOf(row.getString("state")),
        Sql.date(row, "answered_on"),
        row.getString("withdrawn_reason"),
        Sql.id(row, "author_id"),
        row.getBoolean("plan_issued"),
        Sql.instant(row, "created_at"),
        Sql.instant(row, "updated_at"));
  }
}
