package vn.tiendo.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Order;
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.Pending;
import vn.tiendo.daily.SubjectRights;
import vn.tiendo.daily.TaskLink;
import vn.tiendo.daily.WorkItemLink;

@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<Comment, UUID> {
  private static final List<Order> ORDERS =
      List.of(
          new Order("saidAt", "c.said_at", "timestamptz", "c.id"),
          new Order("-saidAt", "c.said_at", "timestamptz", "c.id"));
  private static final String COLUMNS =
      """
      SELECT c.*, t.code AS task_code, t.title AS task_title, w.number AS item_number, w.title AS item_title""";
  private static final String TABLES =
      " FROM task_comment c JOIN task t ON t.id = c.task_id LEFT JOIN work_item w ON w.id = c.work_item_id";

  private final Sql sql;
  private final Listing listing;
  private final Pending pending;

  CommentRepository(Sql sql, Listing listing, Pending pending) {
    this.sql = sql;
    this.listing = listing;
    this.pending = pending;
  }

  record Row(
      UUID id,
      long version,
      TaskLink task,
      WorkItemLink workItem,
      UUID authorId,
      String content,
      List<UUID> mentionIds,
      Instant saidAt,
      Instant editedAt,
      Instant deletedAt,
      Instant createdAt,
      Instant updatedAt) {}

  /** Only where the caller reads the work. */
  Optional<Row> row(UUID id, SubjectRights rights) {
    pending.write();
    Where where = new Where().and("c.id = ?", id);
    rights.visible(where, "c");
    return sql.one(COLUMNS + TABLES + where.sql(), CommentRepository::row, where.params());
  }

  Listing.Rows<Row> list(
      CommentFilter filter, String sort, Paging paging, LocalDate today, SubjectRights rights) {
    Where where = new Where();
    rights.visible(where, "c");
    where
        .andIf(filter.task(), "c.task_id = ?")
        .andIf(filter.workItem(), "c.work_item_id = ?")
        .andIf(filter.mentioned(), "c.mention_ids @> ARRAY[?]::uuid[]");
    return listing.read(
        new Listing.Query(
            COLUMNS, new Object[0], TABLES, where, Order.of(sort, ORDERS), filter.pin(sort)),
        paging,
        today,
        CommentRepository::row);
  }

  Optional<Comment> locked(UUID id) {
    return Optional.ofNullable(
        getEntityManager().find(Comment.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        Sql.id(row, "id"),
        row.getLong("version"),
        TaskLink.of(row),
        WorkItemLink.of(row),
        Sql.id(row, "author_id"),
        row.getString("content"),
        List.of((UUID[]) row.getArray("mention_ids").getArray()),
        Sql.instant(row, "said_at"),
        Sql.instant(row, "edited_at"),
        Sql.instant(row, "deleted_at"),
        Sql.instant(row, "created_at"),
        Sql.instant(row, "updated_at"));
  }
}
