package vn.tiendo.meeting;

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
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Order;
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.Pending;
import vn.tiendo.daily.TaskLink;

@ApplicationScoped
class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID> {
  private static final List<Order> ORDERS =
      List.of(
          new Order("-heldOn", "m.held_on", "date", "m.id"),
          new Order("heldOn", "m.held_on", "date", "m.id"));

  /** Work that came of it is not finished, or the direction still waits for an answer. */
  private static final String WAITS =
      """
      (CASE c.kind
        WHEN 'TASK' THEN EXISTS (SELECT FROM occurrence o WHERE o.task_id = c.task_id
          AND o.state NOT IN ('COMPLETED', 'WITHDRAWN', 'SUPERSEDED'))
        WHEN 'DIRECTION' THEN d.state = 'OPEN'
        ELSE false END)""";

  private static final String CONCLUSIONS =
      """
      \sFROM meeting_conclusion c JOIN meeting m ON m.id = c.meeting_id
      LEFT JOIN direction d ON d.id = c.direction_id
      LEFT JOIN task t ON t.id = coalesce(c.task_id, d.task_id)""";
  private static final String COLUMNS =
      """
      SELECT c.*, t.id AS link_id, t.code AS task_code, t.title AS task_title, m.title AS meeting_title, m.held_on,
        CASE c.kind WHEN 'DIRECTION' THEN d.state
          WHEN 'TASK' THEN (SELECT o.state FROM occurrence o WHERE o.task_id = c.task_id
            ORDER BY o.current_from DESC LIMIT 1) END AS standing, """
          + WAITS
          + " AS waits";
  private static final String COUNTS =
      "SELECT m.*, (SELECT count(*) FROM meeting_conclusion c WHERE c.meeting_id = m.id) AS conclusions,"
          + " (SELECT count(*) FROM meeting_conclusion c LEFT JOIN direction d ON d.id = c.direction_id"
          + " WHERE c.meeting_id = m.id AND "
          + WAITS
          + ") AS open";

  private final Sql sql;
  private final Listing listing;
  private final Pending pending;

  MeetingRepository(Sql sql, Listing listing, Pending pending) {
    this.sql = sql;
    this.listing = listing;
    this.pending = pending;
  }

  /** A meeting as the list has it. */
  record Row(
      UUID id,
      long version,
      UUID ownerId,
      String title,
      LocalDate heldOn,
      String place,
      UUID chairId,
      String opening,
      MeetingState state,
      UUID registerId,
      UUID documentId,
      String cancelledReason,
      int conclusions,
      int open,
      Instant createdAt,
      Instant updatedAt) {}

  /** A conclusion with what became of it. */
  record Concluded(
      UUID id,
      long version,
      UUID ownerId,
      UUID meetingId,
      String meetingTitle,
      LocalDate heldOn,
      int seq,
      ConclusionKind kind,
      String content,
      UUID unitId,
      LocalDate dueOn,
      TaskLink task,
      UUID directionId,
      String standing,
      boolean waits,
      Instant createdAt,
      Instant updatedAt) {}

  record Sitting(UUID meetingId, UUID unitId) {}

  Optional<Row> row(UUID id) {
    pending.write();
    return sql.one(COUNTS + " FROM meeting m WHERE m.id = ?", MeetingRepository::row, id);
  }

  Listing.Rows<Row> list(
      MeetingFilter filter, String sort, Paging paging, LocalDate today, UUID[] owners) {
    Where where = new Where().and("m.owner_id = ANY (?)", (Object) owners);
    if (filter.states() != null) {
      where.and("m.state = ANY (?)", (Object) filter.states());
    }
    where
        .andIf(filter.chair(), "m.chair_id = ?")
        .andIf(filter.document(), "m.document_id = ?")
        .andIf(filter.from(), "m.held_on >= ?")
        .andIf(filter.to(), "m.held_on <= ?");
    where.search(filter.q(), "m.search_text");
    return listing.read(
        new Listing.Query(
            COUNTS,
            new Object[0],
            " FROM meeting m",
            where,
            Order.of(sort, ORDERS),
            filter.pin() + sort),
        paging,
        today,
        MeetingRepository::row);
  }

  List<Sitting> sittings(Collection<UUID> ids) {
    return sql.list(
        "SELECT meeting_id, unit_id FROM meeting_unit WHERE meeting_id = ANY (?) ORDER BY seq",
        row -> new Sitting(Sql.id(row, "meeting_id"), Sql.id(row, "unit_id")),
        (Object) ids.toArray(UUID[]::new));
  }

  /** In their order. */
  List<Concluded> conclusions(UUID meetingId) {
    return sql.list(
        COLUMNS + CONCLUSIONS + " WHERE c.meeting_id = ? ORDER BY c.seq, c.id",
        MeetingRepository::concluded,
        meetingId);
  }

  Optional<Concluded> conclusion(UUID id) {
    pending.write();
    return sql.one(COLUMNS + CONCLUSIONS + " WHERE c.id = ?", MeetingRepository::concluded, id);
  }

  /** Of the house's earlier meetings, what still waits; the oldest first. */
  List<Concluded> waiting(UUID ownerId, LocalDate before, UUID but, int most) {
    return sql.list(
        COLUMNS
            + CONCLUSIONS
            + " WHERE m.owner_id = ? AND m.held_on <= ? AND m.id <> ? AND m.state <> 'CANCELLED' AND "
            + WAITS
            + " ORDER BY c.due_on, m.held_on, c.seq LIMIT "
            + most,
        MeetingRepository::concluded,
        ownerId,
        before,
        but);
  }

  int countWaiting(UUID ownerId, LocalDate before, UUID but) {
    return (int)
        sql.count(
            "SELECT count(*)"
                + CONCLUSIONS
                + " WHERE m.owner_id = ? AND m.held_on <= ? AND m.id <> ? AND m.state <> 'CANCELLED' AND "
                + WAITS,
            ownerId,
            before,
            but);
  }

  Optional<Meeting> locked(UUID id) {
    return Optional.ofNullable(
        getEntityManager().find(Meeting.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The entities, in their order. */
  List<MeetingConclusion> placed(UUID meetingId) {
    return getEntityManager()
        .createQuery(
            "FROM MeetingConclusion WHERE meetingId = ?1 ORDER BY seq, id", MeetingConclusion.class)
        .setParameter(1, meetingId)
        .getResultList();
  }

  List<MeetingUnit> units(UUID meetingId) {
    return getEntityManager()
        .createQuery("FROM MeetingUnit WHERE meetingId = ?1 ORDER BY seq", MeetingUnit.class)
        .setParameter(1, meetingId)
        .getResultList();
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        Sql.id(row, "id"),
        row.getLong("version"),
        Sql.id(row, "owner_id"),
        row.getString("title"),
        Sql.date(row, "held_on"),
        row.getString("place"),
        Sql.id(row, "chair_id"),
        row.getString("opening"),
        MeetingState.valueOf(row.getString("state")),
        Sql.id(row, "register_id"),
        Sql.id(row, "document_id"),
        row.getString("cancelled_reason"),
        row.getInt("conclusions"),
        row.getInt("open"),
        Sql.instant(row, "created_at"),
        Sql.instant(row, "updated_at"));
  }

  private static Concluded concluded(ResultSet row) throws SQLException {
    UUID task = Sql.id(row, "link_id");
    return new Concluded(
        Sql.id(row, "id"),
        row.getLong("version"),
        Sql.id(row, "owner_id"),
        Sql.id(row, "meeting_id"),
        row.getString("meeting_title"),
        Sql.date(row, "held_on"),
        row.getInt("seq"),
        ConclusionKind.valueOf(row.getString("kind")),
        row.getString("content"),
        Sql.id(row, "unit_id"),
        Days.ended(Sql.date(row, "due_on")),
        task == null
            ? null
            : new TaskLink(task, row.getString("task_code"), row.getString("task_title")),
        Sql.id(row, "direction_id"),
        row.getString("standing"),
        row.getBoolean("waits"),
        Sql.instant(row, "created_at"),
        Sql.instant(row, "updated_at"));
  }
}
