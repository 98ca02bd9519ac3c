package vn.tiendo.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import vn.tiendo.daily.OccurrenceLink;
import vn.tiendo.daily.Order;
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.Pending;
import vn.tiendo.daily.SubjectRights;
import vn.tiendo.daily.TaskLink;
import vn.tiendo.daily.WorkItemLink;

@ApplicationScoped
class ProgressRepository implements PanacheRepositoryBase<ProgressUpdate, UUID> {
  private static final List<Order> ORDERS =
      List.of(
          new Order("-reportedOn", "u.reported_on", "date", "u.id"),
          new Order("reportedOn", "u.reported_on", "date", "u.id"));
  private static final String COLUMNS =
      """
      SELECT u.*, o.period_key AS occurrence_period, t.code AS task_code, t.title AS task_title,
             w.number AS item_number, w.title AS item_title, p.state = 'ISSUED' AS plan_issued""";
  private static final String TABLES =
      " FROM progress_update u JOIN occurrence o ON o.id = u.occurrence_id JOIN task t ON t.id = u.task_id"
          + " JOIN plan p ON p.id = u.plan_id LEFT JOIN work_item w ON w.id = u.work_item_id";

  private final Sql sql;
  private final Listing listing;
  private final Pending pending;
  private final ObjectMapper json;

  ProgressRepository(Sql sql, Listing listing, Pending pending, ObjectMapper json) {
    this.sql = sql;
    this.listing = listing;
    this.pending = pending;
    this.json = json;
  }

  /** An update as a list has it, without its files. */
  record Row(
      UUID id,
      long version,
      OccurrenceLink occurrence,
      WorkItemLink workItem,
      UUID unitId,
      UUID authorId,
      Text text,
      int revision,
      ProgressState state,
      boolean planIssued,
      Instant createdAt,
      Instant updatedAt) {}

  /** What an update or one of its revisions says. */
  record Text(
      String period,
      LocalDate reportedOn,
      String result,
      String difficulty,
      String proposal,
      Integer percent,
      List<EvidenceLink> links) {}

  /** One wording; the last one is the update itself. */
  record Wording(
      int revision, Text text, List<UUID> attachmentIds, Instant writtenAt, UUID writtenBy) {}

  Optional<Row> row(UUID id) {
    pending.write();
    return sql.one(COLUMNS + TABLES + " WHERE u.id = ?", this::row, id);
  }

  Listing.Rows<Row> list(
      ProgressFilter filter, String sort, Paging paging, LocalDate today, SubjectRights rights) {
    Order order = Order.of(sort, ORDERS);
    Where where = new Where();
    rights.visible(where, "u");
    narrow(where, filter);
    return listing.read(
        new Listing.Query(
            COLUMNS, new Object[0], TABLES, where, order, filter.pin() + order.word()),
        paging,
        today,
        this::row);
  }

  private static void narrow(Where where, ProgressFilter filter) {
    if (filter.plans() != null) {
      where.and("u.plan_id = ANY (?)", (Object) filter.plans());
    }
    if (filter.units() != null) {
      where.and("u.unit_id = ANY (?)", (Object) filter.units());
    }
    where
        .andIf(filter.task(), "u.task_id = ?")
        .andIf(filter.occurrence(), "u.occurrence_id = ?")
        .andIf(filter.workItem(), "u.work_item_id = ?")
        .andIf(filter.author(), "u.author_id = ?")
        .andIf(filter.period(), "u.period_key = ?")
        .andIf(filter.reportedFrom(), "u.reported_on >= ?")
        .andIf(filter.reportedTo(), "u.reported_on <= ?");
    if (!filter.includeWithdrawn()) {
      where.and("u.state = 'CURRENT'");
    }
    if (filter.latest()) {
      where.and(
          """
          NOT EXISTS (SELECT FROM progress_update n WHERE n.occurrence_id = u.occurrence_id
            AND n.work_item_id IS NOT DISTINCT FROM u.work_item_id AND n.state = 'CURRENT'
            AND (n.reported_on, n.id) > (u.reported_on, u.id))""");
    }
    where.search(filter.q(), "u.search_text");
  }

  /** Every wording of an update, oldest first. */
  Listing.Rows<Wording> wordings(UUID id, Paging paging, LocalDate today) {
    String columns = "SELECT v.*";
    String tables =
        """
        \sFROM (SELECT r.revision, r.period_key, r.reported_on, r.result, r.difficulty, r.proposal, r.percent, r.links,
                 r.attachment_ids, r.written_at, r.written_by, r.id, r.progress_update_id
          FROM progress_revision r
          UNION ALL
          SELECT u.revision, u.period_key, u.reported_on, u.result, u.difficulty, u.proposal, u.percent, u.links,
                 ARRAY(SELECT l.attachment_id FROM attachment_link l WHERE l.resource_id = u.id ORDER BY l.position),
                 u.updated_at, u.changed_by, u.id, u.id
          FROM progress_update u) v""";
    Where where = new Where().and("v.progress_update_id = ?", id);
    Order order = new Order("revision", "v.revision", "int", "v.id");
    return listing.read(
        new Listing.Query(columns, new Object[0], tables, where, order, "wordings" + id),
        paging,
        today,
        row ->
            new Wording(
                row.getInt("revision"),
                text(row),
                List.of((UUID[]) row.getArray("attachment_ids").getArray()),
                Sql.instant(row, "written_at"),
                Sql.id(row, "written_by")));
  }

  Optional<ProgressUpdate> locked(UUID id) {
    return Optional.ofNullable(
        getEntityManager().find(ProgressUpdate.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private Row row(ResultSet row) throws SQLException {
    return new Row(
        Sql.id(row, "id"),
        row.getLong("version"),
        new OccurrenceLink(
            Sql.id(row, "occurrence_id"),
            TaskLink.of(row),
            Sql.id(row, "plan_id"),
            row.getString("occurrence_period")),
        WorkItemLink.of(row),
        Sql.id(row, "unit_id"),
        Sql.id(row, "author_id"),
        text(row),
        row.getInt("revision"),
        ProgressState.valueOf(row.getString("state")),
        row.getBoolean("plan_issued"),
        Sql.instant(row, "created_at"),
        Sql.instant(row, "updated_at"));
  }

  private Text text(ResultSet row) throws SQLException {
    return new Text(
        row.getString("period_key"),
        Sql.date(row, "reported_on"),
        row.getString("result"),
        row.getString("difficulty"),
        row.getString("proposal"),
        row.getObject("percent", Integer.class),
        links(row.getString("links")));
  }

  private List<EvidenceLink> links(String text) {
    try {
      return json.readValue(text, new TypeReference<List<EvidenceLink>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("links of an update", e);
    }
  }
}
