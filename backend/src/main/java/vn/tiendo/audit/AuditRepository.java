package vn.tiendo.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.identity.People;

/** Reads the trail, newest first, one statement a page. */
@ApplicationScoped
class AuditRepository {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Columns that say how a row is kept, not what it says. */
  private static final Set<String> HOUSEKEEPING =
      Set.of(
          "id", "version", "created_at", "updated_at", "changed_by", "request_id", "search_text");

  private static final String COLUMNS =
      """
      SELECT e.seq, e.occurred_at, e.actor_id, e.request_id, e.resource_type, e.resource_id, e.row_version, e.op,
             e.before::text AS before, e.after::text AS after, o.on_behalf_of, o.operation_id, o.remote_address,
             p.leaves::text AS leaves,
             (e.xid, e.seq) <= (SELECT last_xid, last_seq FROM audit_seal ORDER BY number DESC LIMIT 1) AS sealed
      FROM audit_event e
      LEFT JOIN request_origin o ON o.request_id = e.request_id
      LEFT JOIN audit_opened p ON p.event_seq = e.seq
      """;

  private static final String BY_PEOPLE_OF =
      """
      e.actor_id IN (
        SELECT p.account_id FROM position p JOIN unit u ON u.id = p.unit_id WHERE u.owner_id = ANY (?)
        UNION SELECT c.id FROM api_client c JOIN unit u ON u.id = c.unit_id WHERE u.owner_id = ANY (?))""";

  private final Sql sql;
  private final People people;

  AuditRepository(Sql sql, People people) {
    this.sql = sql;
    this.people = people;
  }

  /**
   * @param owners organisations whose people's writes are shown; null = everybody's
   * @param before only events older than this one; null = from the newest
   */
  List<AuditEventDto> page(AuditFilter filter, UUID[] owners, Long before, int limit) {
    Where where = where(filter, owners).andIf(before, "e.seq < ?");
    return sql.list(
        COLUMNS + where.sql() + " ORDER BY e.seq DESC LIMIT ?", this::dto, where.paramsAnd(limit));
  }

  long count(AuditFilter filter, UUID[] owners) {
    Where where = where(filter, owners);
    return sql.count(
        "SELECT count(*) FROM audit_event e LEFT JOIN request_origin o ON o.request_id = e.request_id"
            + where.sql(),
        where.params());
  }

  private static Where where(AuditFilter filter, UUID[] owners) {
    Where where =
        new Where()
            .andIf(filter.resourceType(), "e.resource_type = ?")
            .andIf(filter.resourceId(), "e.resource_id = ?")
            .andIf(filter.actor(), "e.actor_id = ?")
            .andIf(filter.requestId(), "e.request_id = ?")
            .andIf(filter.operation(), "o.operation_id = ?")
            .andIf(filter.from(), "e.occurred_at >= ?")
            .andIf(filter.to(), "e.occurred_at < ?");
    return owners == null ? where : where.and(BY_PEOPLE_OF, owners, owners);
  }

  private AuditEventDto dto(ResultSet row) throws SQLException {
    Instant at = Sql.instant(row, "occurred_at");
    String leaves = row.getString("leaves");
    return new AuditEventDto(
        row.getLong("seq"),
        at,
        people.ref(Sql.id(row, "actor_id")),
        people.ref(Sql.id(row, "on_behalf_of")),
        Sql.id(row, "request_id"),
        row.getString("operation_id"),
        row.getString("remote_address"),
        row.getString("resource_type"),
        Sql.id(row, "resource_id"),
        row.getLong("row_version"),
        AuditEventDto.Op.valueOf(row.getString("op")),
        values(row.getString("before")),
        values(row.getString("after")),
        leaves == null ? null : blanked(OpenedEvent.parse(leaves)),
        row.getBoolean("sealed"));
  }

  /** The row's own words as the API spells them. */
  private static JsonNode values(String json) {
    if (json == null) {
      return null;
    }
    try {
      ObjectNode values = JSON.createObjectNode();
      JSON.readTree(json)
          .properties()
          .forEach(
              member -> {
                if (!HOUSEKEEPING.contains(member.getKey())) {
                  values.set(camel(member.getKey()), member.getValue());
                }
              });
      return values;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> blanked(OpenedEvent opened) {
    List<String> fields = new ArrayList<>();
    opened
        .leaves()
        .fieldNames()
        .forEachRemaining(
            field -> {
              if (opened.blanked(field)) {
                fields.add(camel(field));
              }
            });
    return fields;
  }

  private static String camel(String column) {
    StringBuilder name = new StringBuilder();
    for (String part : column.split("_")) {
      name.append(
          name.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
    }
    return name.toString();
  }
}
