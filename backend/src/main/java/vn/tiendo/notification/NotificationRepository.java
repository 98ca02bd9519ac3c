package vn.tiendo.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Order;
import vn.tiendo.daily.Paging;
import vn.tiendo.mywork.WaitingWork;

/** A person's own, newest first. Counting the unread walks one small index. */
@ApplicationScoped
class NotificationRepository {
  private static final Order NEWEST =
      new Order("-createdAt", "n.created_at", "timestamptz", "n.id");
  private static final String OWN = "UPDATE notification SET read_at = ? WHERE account_id = ?";

  private static final TypeReference<List<WaitingWork.Waiting>> COUNTS = new TypeReference<>() {};

  private final Sql sql;
  private final Listing listing;
  private final ObjectMapper mapper;

  NotificationRepository(Sql sql, Listing listing, ObjectMapper mapper) {
    this.sql = sql;
    this.listing = listing;
    this.mapper = mapper;
  }

  /** As it is stored. */
  record Row(
      UUID id,
      NotificationReason reason,
      String subjectType,
      UUID subjectId,
      UUID taskId,
      String title,
      String note,
      LocalDate dueOn,
      UUID actorId,
      List<WaitingWork.Waiting> digest,
      Instant createdAt,
      Instant readAt) {}

  Listing.Rows<Row> list(
      UUID account, Boolean read, String[] reasons, Paging paging, LocalDate today) {
    Where where = new Where().and("n.account_id = ?", account);
    if (read != null) {
      where.and(read ? "n.read_at IS NOT NULL" : "n.read_at IS NULL");
    }
    if (reasons != null) {
      where.and("n.reason = ANY (?)", (Object) reasons);
    }
    String pin = account + " " + read + " " + (reasons == null ? "" : String.join(",", reasons));
    return listing.read(
        new Listing.Query("SELECT n.*", new Object[0], " FROM notification n", where, NEWEST, pin),
        paging,
        today,
        this::row);
  }

  int read(UUID account, List<UUID> ids, Instant at) {
    return sql.update(
        OWN + " AND read_at IS NULL AND id = ANY (?)", at, account, ids.toArray(UUID[]::new));
  }

  /** That one and all older ones; nothing when it is not his. */
  int readUpTo(UUID account, UUID last, Instant at) {
    return sql.update(
        OWN
            + " AND read_at IS NULL AND "
            + """
            (created_at, id) <=
               (SELECT l.created_at, l.id FROM notification l WHERE l.id = ? AND l.account_id = ?)""",
        at,
        account,
        last,
        account);
  }

  long unread(UUID account) {
    return sql.count(
        "SELECT count(*) FROM notification WHERE account_id = ? AND read_at IS NULL", account);
  }

  /** What is new, unread and in no mail yet, newest first; from now on it is in one. */
  List<Row> takeForMail(UUID account, Instant since, Instant at) {
    return sql.list(
        """
        WITH taken AS (
          UPDATE notification SET mailed_at = ? WHERE account_id = ? AND created_at > ? AND mailed_at IS NULL
            AND read_at IS NULL RETURNING *)
        SELECT * FROM taken ORDER BY created_at DESC, id DESC""",
        this::row,
        at,
        account,
        since);
  }

  private Row row(ResultSet row) throws SQLException {
    return new Row(
        Sql.id(row, "id"),
        NotificationReason.valueOf(row.getString("reason")),
        row.getString("subject_type"),
        Sql.id(row, "subject_id"),
        Sql.id(row, "task_id"),
        row.getString("title"),
        row.getString("note"),
        Sql.date(row, "due_on"),
        Sql.id(row, "actor_id"),
        counts(row.getString("digest")),
        Sql.instant(row, "created_at"),
        Sql.instant(row, "read_at"));
  }

  private List<WaitingWork.Waiting> counts(String text) {
    try {
      return text == null ? null : mapper.readValue(text, COUNTS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
