package vn.tiendo.adjustment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.OccurrenceLink;
import vn.tiendo.daily.Order;
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.Pending;
import vn.tiendo.daily.SubjectRights;
import vn.tiendo.daily.WorkItemLink;
import vn.tiendo.lifecycle.Authority;

/**
 * A page is two statements: the ids in order with what surrounds them, then the requests
 * themselves.
 */
@ApplicationScoped
class AdjustmentRepository implements PanacheRepositoryBase<AdjustmentRequest, UUID> {
  private static final List<Order> ORDERS =
      List.of(
          new Order("-requestedOn", "r.requested_on", "date", "r.id"),
          new Order("requestedOn", "r.requested_on", "date", "r.id"));
  private static final String COLUMNS =
      """
      SELECT r.id, r.occurrence_id, r.work_item_id, r.task_id, r.plan_id, r.owner_id, r.unit_id, r.author_id, r.authority,
             o.period_key, t.code AS task_code, t.title AS task_title, t.leader_id, w.number AS item_number,
             w.title AS item_title, p.tracking_unit_id, p.state = 'ISSUED' AS plan_issued""";
  private static final String TABLES =
      " FROM adjustment_request r JOIN occurrence o ON o.id = r.occurrence_id JOIN task t ON t.id = r.task_id"
          + " JOIN plan p ON p.id = r.plan_id LEFT JOIN work_item w ON w.id = r.work_item_id";

  private final Sql sql;
  private final Listing listing;
  private final Pending pending;

  AdjustmentRepository(Sql sql, Listing listing, Pending pending) {
    this.sql = sql;
    this.listing = listing;
    this.pending = pending;
  }

  /** What surrounds a request. */
  record Row(
      UUID id, OccurrenceLink occurrence, WorkItemLink workItem, AdjustmentRights.Facts facts) {}

  Optional<Row> row(UUID id) {
    pending.write();
    return sql.one(COLUMNS + TABLES + " WHERE r.id = ?", AdjustmentRepository::row, id);
  }

  Listing.Rows<Row> list(
      AdjustmentFilter filter, String sort, Paging paging, LocalDate today, SubjectRights rights) {
    Order order = Order.of(sort, ORDERS);
    Where where = new Where();
    rights.visible(where, "r");
    any(where, filter.plans(), "r.plan_id = ANY (?)");
    any(where, filter.units(), "r.unit_id = ANY (?)");
    any(where, filter.leaders(), "t.leader_id = ANY (?)");
    any(where, filter.types(), "r.type = ANY (?)");
    any(where, filter.states(), "r.state = ANY (?)");
    where
        .andIf(filter.task(), "r.task_id = ?")
        .andIf(filter.occurrence(), "r.occurrence_id = ?")
        .andIf(filter.workItem(), "r.work_item_id = ?")
        .andIf(filter.late(), "r.late = ?");
    where.search(filter.q(), "r.search_text");
    return listing.read(
        new Listing.Query(
            COLUMNS, new Object[0], TABLES, where, order, filter.pin() + order.word()),
        paging,
        today,
        AdjustmentRepository::row);
  }

  private static void any(Where where, Object[] values, String condition) {
    if (values != null) {
      where.and(condition, (Object) values);
    }
  }

  /** Several, in no order. */
  List<Row> rows(Collection<UUID> ids) {
    return sql.list(
        COLUMNS + TABLES + " WHERE r.id = ANY (?)",
        AdjustmentRepository::row,
        (Object) ids.toArray(UUID[]::new));
  }

  Map<UUID, AdjustmentRequest> byIds(Collection<UUID> ids) {
    return find("id IN ?1", ids).stream()
        .collect(Collectors.toMap(AdjustmentRequest::id, Function.identity()));
  }

  /** Another request on the occurrence itself that waits, if any. */
  boolean waitingOn(UUID occurrenceId) {
    pending.write();
    return count(
            "occurrenceId = ?1 AND workItemId IS NULL AND state IN ('SUBMITTED', 'REVIEWED')",
            occurrenceId)
        > 0;
  }

  boolean waitingOfType(UUID occurrenceId, UUID workItemId, AdjustmentType type) {
    String subject =
        workItemId == null ? "occurrenceId = ?1 AND workItemId IS NULL" : "workItemId = ?1";
    return count(
            subject + " AND type = ?2 AND state IN ('SUBMITTED', 'REVIEWED')",
            workItemId == null ? occurrenceId : workItemId,
            type)
        > 0;
  }

  Optional<AdjustmentRequest> locked(UUID id) {
    return Optional.ofNullable(
        getEntityManager().find(AdjustmentRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        Sql.id(row, "id"),
        OccurrenceLink.of(row),
        WorkItemLink.of(row),
        new AdjustmentRights.Facts(
            Sql.id(row, "owner_id"),
            Sql.id(row, "tracking_unit_id"),
            Sql.id(row, "leader_id"),
            Sql.id(row, "unit_id"),
            Sql.id(row, "author_id"),
            Authority.valueOf(row.getString("authority")),
            row.getBoolean("plan_issued")));
  }
}
