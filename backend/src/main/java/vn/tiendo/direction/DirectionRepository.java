package vn.tiendo.direction;

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
import vn.tiendo.daily.SubjectRights;
import vn.tiendo.daily.TaskLink;

@ApplicationScoped
class DirectionRepository implements PanacheRepositoryBase<Direction, UUID> {
  private static final List<Order> ORDERS =
      List.of(
          new Order("-givenOn", "d.given_on", "date", "d.id"),
          new Order("givenOn", "d.given_on", "date", "d.id"),
          new Order("dueDate", "d.due_on", "date", "d.id"),
          new Order("-dueDate", "d.due_on", "date", "d.id"));
  private static final String COLUMNS =
      """
      SELECT d.*, t.code AS task_code, t.title AS task_title, i.code AS indicator_code, i.name AS indicator_name""";
  private static final String TABLES =
      " FROM direction d LEFT JOIN task t ON t.id = d.task_id LEFT JOIN indicator i ON i.id = d.indicator_id";
  private static final String TO_UNIT =
      "EXISTS (SELECT FROM direction_recipient c WHERE c.direction_id = d.id AND c.unit_id = ANY (?))";

  private final Sql sql;
  private final Listing listing;
  private final Pending pending;

  DirectionRepository(Sql sql, Listing listing, Pending pending) {
    this.sql = sql;
    this.listing = listing;
    this.pending = pending;
  }

  /** A direction as a list has it, without recipients and answers. */
  record Row(
      UUID id,
      long version,
      TaskLink task,
      DirectionDto.IndicatorLink indicator,
      UUID concernsUnitId,
      String content,
      LocalDate givenOn,
      UUID givenBy,
      UUID recordedBy,
      LocalDate dueOn,
      UUID documentId,
      DirectionState state,
      Instant createdAt,
      Instant updatedAt) {}

  record RecipientRow(UUID directionId, UUID unitId, UUID personId, boolean answered) {}

  record AnswerRow(
      UUID id, UUID directionId, String content, UUID unitId, Instant answeredAt, UUID authorId) {}

  /** What an indicator says for a direction on it. */
  record IndicatorFacts(UUID planId, UUID ownerId, UUID ownerUnitId) {}

  Optional<Row> row(UUID id) {
    pending.write();
    return sql.one(COLUMNS + TABLES + " WHERE d.id = ?", DirectionRepository::row, id);
  }

  /** Several, in no order. */
  List<Row> rows(Collection<UUID> ids) {
    return sql.list(
        COLUMNS + TABLES + " WHERE d.id = ANY (?)",
        DirectionRepository::row,
        (Object) ids.toArray(UUID[]::new));
  }

  /** May the caller read it? */
  boolean visible(UUID id, SubjectRights rights) {
    pending.write();
    Where where = new Where().and("d.id = ?", id);
    rights.visible(where, "d");
    return sql.count("SELECT count(*) FROM direction d" + where.sql(), where.params()) == 1;
  }

  Listing.Rows<Row> list(
      DirectionFilter filter,
      String sort,
      Paging paging,
      LocalDate asOf,
      SubjectRights rights,
      Mine mine) {
    Order order = Order.of(sort, ORDERS);
    Where where = new Where();
    rights.visible(where, "d");
    narrow(where, filter, asOf, mine);
    return listing.read(
        new Listing.Query(COLUMNS, new Object[0], TABLES, where, order, pin(filter, sort)),
        paging,
        asOf,
        DirectionRepository::row);
  }

  /** The caller as a recipient: himself, and the units he answers for. */
  record Mine(UUID account, UUID[] units) {}

  /** What a cursor of the list is pinned to. */
  static String pin(DirectionFilter filter, String sort) {
    return filter.pin() + sort;
  }

  private static void narrow(Where where, DirectionFilter filter, LocalDate asOf, Mine mine) {
    any(where, filter.plans(), "d.plan_id = ANY (?)");
    any(where, filter.units(), TO_UNIT);
    any(where, filter.states(), "d.state = ANY (?)");
    where
        .andIf(filter.task(), "d.task_id = ?")
        .andIf(filter.indicator(), "d.indicator_id = ?")
        .andIf(filter.document(), "d.document_id = ?")
        .andIf(filter.givenBy(), "d.given_by = ?")
        .andIf(
            filter.person(),
            "EXISTS (SELECT FROM direction_recipient c WHERE c.direction_id = d.id AND c.person_id = ?)");
    if (filter.mine()) {
      where.and(
          "EXISTS (SELECT FROM direction_recipient c WHERE c.direction_id = d.id"
              + " AND (c.person_id = ? OR c.unit_id = ANY (?)))",
          mine.account(),
          mine.units());
    }
    if (filter.overdue() != null) {
      where.and("(d.state = 'OPEN' AND d.due_on < ?) = ?", asOf, filter.overdue());
    }
    where.search(filter.q(), "d.search_text");
  }

  private static void any(Where where, Object[] values, String condition) {
    if (values != null) {
      where.and(condition, (Object) values);
    }
  }

  List<RecipientRow> recipients(Collection<UUID> directions) {
    pending.write();
    return sql.list(
        "SELECT * FROM direction_recipient WHERE direction_id = ANY (?) ORDER BY direction_id, id",
        row ->
            new RecipientRow(
                Sql.id(row, "direction_id"),
                Sql.id(row, "unit_id"),
                Sql.id(row, "person_id"),
                row.getObject("answered_at") != null),
        (Object) directions.toArray(UUID[]::new));
  }

  List<AnswerRow> answers(Collection<UUID> directions) {
    pending.write();
    return sql.list(
        "SELECT * FROM direction_answer WHERE direction_id = ANY (?) ORDER BY direction_id, id",
        row ->
            new AnswerRow(
                Sql.id(row, "id"),
                Sql.id(row, "direction_id"),
                row.getString("content"),
                Sql.id(row, "unit_id"),
                Sql.instant(row, "answered_at"),
                Sql.id(row, "author_id")),
        (Object) directions.toArray(UUID[]::new));
  }

  /** Of a plan in force. */
  Optional<IndicatorFacts> indicator(UUID id) {
    return sql.one(
        """
        SELECT i.plan_id, i.owner_id, i.owner_unit_id FROM indicator i JOIN plan p ON p.id = i.plan_id
        WHERE i.id = ? AND p.state = 'ISSUED'""",
        row ->
            new IndicatorFacts(
                Sql.id(row, "plan_id"), Sql.id(row, "owner_id"), Sql.id(row, "owner_unit_id")),
        id);
  }

  Optional<Direction> locked(UUID id) {
    return Optional.ofNullable(
        getEntityManager().find(Direction.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  List<DirectionRecipient> unanswered(UUID directionId) {
    return getEntityManager()
        .createQuery(
            "FROM DirectionRecipient WHERE directionId = ?1 AND answeredAt IS NULL ORDER BY id",
            DirectionRecipient.class)
        .setParameter(1, directionId)
        .getResultList();
  }

  private static Row row(ResultSet row) throws SQLException {
    LocalDate due = Sql.date(row, "due_on");
    UUID indicator = Sql.id(row, "indicator_id");
    return new Row(
        Sql.id(row, "id"),
        row.getLong("version"),
        TaskLink.of(row),
        indicator == null
            ? null
            : new DirectionDto.IndicatorLink(
                indicator, row.getString("indicator_code"), row.getString("indicator_name")),
        Sql.id(row, "concerns_unit_id"),
        row.getString("content"),
        Sql.date(row, "given_on"),
        Sql.id(row, "given_by"),
        Sql.id(row, "recorded_by"),
        Days.ended(due),
        Sql.id(row, "document_id"),
        DirectionState.valueOf(row.getString("state")),
        Sql.instant(row, "created_at"),
        Sql.instant(row, "updated_at"));
  }
}
