package vn.tiendo.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.bulk.BulkCommandDto.Row;
import vn.tiendo.bulk.BulkCommandDto.Status;
import vn.tiendo.common.bulk.BulkKind;
import vn.tiendo.common.bulk.BulkOrder.Arguments;
import vn.tiendo.common.bulk.BulkVerb;
import vn.tiendo.common.persistence.Ids;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.security.Caller;

/** Commands and what became of their rows, written once by SQL. */
@ApplicationScoped
class BulkRepository {
  private final Sql sql;
  private final ObjectMapper mapper;
  private final Caller caller;
  private final Clock clock;

  BulkRepository(Sql sql, ObjectMapper mapper, Caller caller, Clock clock) {
    this.sql = sql;
    this.mapper = mapper;
    this.caller = caller;
    this.clock = clock;
  }

  UUID store(NewBulkCommand wanted, JsonNode arguments, List<Row> rows, UUID created) {
    UUID id = Ids.next();
    sql.update(
        """
        INSERT INTO bulk_command (id, version, created_at, updated_at, changed_by, request_id, created_by, command, mode,
                                  arguments, created_id)
        VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)""",
        id,
        clock.instant(),
        clock.instant(),
        caller.actorId(),
        caller.requestId(),
        caller.actorId(),
        wanted.command(),
        wanted.modeOrUsual(),
        arguments.toString(),
        created);
    sql.update(
        """
        INSERT INTO bulk_command_row (bulk_command_id, position, kind, target_id, status, refusal)
        SELECT ?, r.position, r.kind, r.target_id, r.status, r.refusal::jsonb
        FROM unnest(?, ?, ?, ?) WITH ORDINALITY AS r (kind, target_id, status, refusal, position)""",
        id,
        rows.stream().map(r -> r.kind().name()).toArray(String[]::new),
        rows.stream().map(Row::id).toArray(UUID[]::new),
        rows.stream().map(r -> r.status().name()).toArray(String[]::new),
        rows.stream().map(this::refusal).toArray(String[]::new));
    return id;
  }

  /** Whoever gave it reads it; for others there is none. */
  Optional<BulkCommandDto> find(UUID id) {
    List<Row> rows =
        sql.list(
            "SELECT * FROM bulk_command_row WHERE bulk_command_id = ? ORDER BY position",
            this::row,
            id);
    return sql.one(
        "SELECT * FROM bulk_command WHERE id = ? AND created_by = ?",
        row -> dto(row, rows),
        id,
        caller.actorId());
  }

  private BulkCommandDto dto(ResultSet row, List<Row> rows) throws SQLException {
    return new BulkCommandDto(
        Sql.id(row, "id"),
        row.getLong("version"),
        BulkVerb.valueOf(row.getString("command")),
        NewBulkCommand.Mode.valueOf(row.getString("mode")),
        read(row.getString("arguments"), Arguments.class),
        count(rows, Status.DONE),
        count(rows, Status.REFUSED),
        rows,
        Sql.id(row, "created_id"),
        Sql.id(row, "request_id"),
        Sql.instant(row, "created_at"));
  }

  private static int count(List<Row> rows, Status status) {
    return (int) rows.stream().filter(r -> r.status() == status).count();
  }

  private Row row(ResultSet row) throws SQLException {
    String refusal = row.getString("refusal");
    return new Row(
        BulkKind.valueOf(row.getString("kind")),
        Sql.id(row, "target_id"),
        Status.valueOf(row.getString("status")),
        refusal == null ? null : read(refusal, BulkCommandDto.Refusal.class));
  }

  private String refusal(Row row) {
    try {
      return row.refusal() == null ? null : mapper.writeValueAsString(row.refusal());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> T read(String json, Class<T> type) {
    try {
      return mapper.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
