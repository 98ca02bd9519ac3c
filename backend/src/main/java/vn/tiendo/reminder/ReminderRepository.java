package vn.tiendo.reminder;

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
import vn.tiendo.daily.Days;
import vn.tiendo.daily.Letter;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Order;
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.Pending;
import vn.tiendo.daily.TaskLink;

/** The log: reminders with their lines, and which of those still wait. */
@ApplicationScoped
class ReminderRepository implements PanacheRepositoryBase<Reminder, UUID> {
  private static final List<Order> ORDERS =
      List.of(
          new Order("-sentOn", "r.sent_on", "date", "r.id"),
          new Order("sentOn", "r.sent_on", "date", "r.id"));

  /** A line still waits as long as what it is about is neither done, answered nor decided. */
  static final String WAITS =
      """
      (CASE x.kind
        WHEN 'OCCURRENCE' THEN EXISTS (SELECT FROM occurrence o WHERE o.id = x.subject_id
          AND o.state NOT IN ('COMPLETED', 'WITHDRAWN', 'SUPERSEDED')
          AND (x.reason <> 'UNDECIDED' OR o.state = 'AWAITING_CONFIRMATION'))
        WHEN 'WORK_ITEM' THEN EXISTS (SELECT FROM work_item w WHERE w.id = x.subject_id
          AND w.state NOT IN ('COMPLETED', 'WITHDRAWN', 'SUPERSEDED')
          AND (x.reason <> 'UNDECIDED' OR w.state = 'AWAITING_CONFIRMATION'))
        WHEN 'COORDINATION_ASK' THEN EXISTS (SELECT FROM coordination_ask k WHERE k.id = x.subject_id
          AND k.state = 'WAITING')
        WHEN 'ADJUSTMENT_REQUEST' THEN EXISTS (SELECT FROM adjustment_request q WHERE q.id = x.subject_id
          AND q.state IN ('SUBMITTED', 'REVIEWED'))
        WHEN 'DIRECTION' THEN EXISTS (SELECT FROM direction d JOIN direction_recipient a ON a.direction_id = d.id
          WHERE d.id = x.subject_id AND d.state = 'OPEN' AND a.answered_at IS NULL
          AND (a.unit_id = x.unit_id OR a.person_id = x.person_id))
        WHEN 'REPORT' THEN EXISTS (SELECT FROM report r WHERE r.id = x.subject_id AND r.state IN ('DRAFT', 'RETURNED'))
        ELSE NOT EXISTS (SELECT FROM indicator_value v WHERE v.indicator_id = x.subject_id AND v.period = x.period_key
          AND (v.verified_revision IS NOT NULL OR v.state = 'SUBMITTED')) END)""";

  private static final String LINE =
      "EXISTS (SELECT FROM reminder_item x WHERE x.reminder_id = r.id AND ";

  private final Sql sql;
  private final Listing listing;
  private final Pending pending;

  ReminderRepository(Sql sql, Listing listing, Pending pending) {
    this.sql = sql;
    this.listing = listing;
    this.pending = pending;
  }

  /** A reminder as the list has it, without its lines. */
  record Row(
      UUID id,
      long version,
      UUID ownerId,
      Channel channel,
      String content,
      LocalDate sentOn,
      UUID sentBy,
      LocalDate answerBy,
      Letter letter,
      Instant createdAt,
      Instant updatedAt) {}

  /** One of its lines. */
  record Line(
      UUID reminderId,
      ChaseKind kind,
      UUID subjectId,
      String title,
      TaskLink task,
      String period,
      UUID unitId,
      UUID personId,
      ChaseReason reason,
      LocalDate dueOn,
      Integer overdueDays,
      boolean waits) {}

  /** The caller as somebody who is chased: himself, units he works in, units he heads. */
  record Mine(UUID account, UUID[] offices, UUID[] headed) {}

  Optional<Row> row(UUID id) {
    pending.write();
    return sql.one("SELECT r.* FROM reminder r WHERE r.id = ?", ReminderRepository::row, id);
  }

  List<Line> lines(Collection<UUID> ids) {
    return sql.list(
        "SELECT x.*, t.code AS task_code, t.title AS task_title, "
            + WAITS
            + " AS waits FROM reminder_item x LEFT JOIN task t ON t.id = x.task_id"
            + " WHERE x.reminder_id = ANY (?) ORDER BY x.reminder_id, x.seq",
        ReminderRepository::line,
        (Object) ids.toArray(UUID[]::new));
  }

  Listing.Rows<Row> list(
      ReminderFilter filter, String sort, Paging paging, LocalDate asOf, UUID[] owners, Mine mine) {
    Where where =
        new Where().and("r.owner_id = ANY (?)", (Object) owners).and("r.sent_on <= ?", asOf);
    narrow(where, filter, mine);
    return listing.read(
        new Listing.Query(
            "SELECT r.*",
            new Object[0],
            " FROM reminder r",
            where,
            Order.of(sort, ORDERS),
            filter.pin() + sort),
        paging,
        asOf,
        ReminderRepository::row);
  }

  private static void narrow(Where where, ReminderFilter filter, Mine mine) {
    if (filter.units() != null) {
      where.and(LINE + "x.unit_id = ANY (?))", (Object) filter.units());
    }
    if (filter.channels() != null) {
      where.and("r.channel = ANY (?)", (Object) filter.channels());
    }
    where
        .andIf(filter.person(), LINE + "x.person_id = ?)")
        .andIf(filter.task(), LINE + "x.task_id = ?)")
        .andIf(filter.subject(), LINE + "x.subject_id = ?)")
        .andIf(filter.sentFrom(), "r.sent_on >= ?")
        .andIf(filter.sentTo(), "r.sent_on <= ?");
    if (filter.open() != null) {
      where.and(LINE + WAITS + ") = ?", filter.open());
    }
    if (filter.mine()) {
      String waits = filter.open() == null ? "" : " AND " + WAITS + " = " + filter.open();
      where.and(
          LINE
              + "(x.person_id = ? OR x.unit_id = ANY (?) OR x.person_id IS NULL AND x.unit_id = ANY (?))"
              + waits
              + ")",
          mine.account(),
          mine.headed(),
          mine.offices());
    }
    where.search(filter.q(), "r.search_text");
  }

  Optional<Reminder> locked(UUID id) {
    return Optional.ofNullable(
        getEntityManager().find(Reminder.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        Sql.id(row, "id"),
        row.getLong("version"),
        Sql.id(row, "owner_id"),
        Channel.valueOf(row.getString("channel")),
        row.getString("content"),
        Sql.date(row, "sent_on"),
        Sql.id(row, "sent_by"),
        Days.ended(Sql.date(row, "answer_by")),
        Letter.of(row, "letter"),
        Sql.instant(row, "created_at"),
        Sql.instant(row, "updated_at"));
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        Sql.id(row, "reminder_id"),
        ChaseKind.valueOf(row.getString("kind")),
        Sql.id(row, "subject_id"),
        row.getString("title"),
        TaskLink.of(row),
        row.getString("period_key"),
        Sql.id(row, "unit_id"),
        Sql.id(row, "person_id"),
        ChaseReason.valueOf(row.getString("reason")),
        Days.ended(Sql.date(row, "due_on")),
        row.getObject("overdue_days", Integer.class),
        row.getBoolean("waits"));
  }
}
