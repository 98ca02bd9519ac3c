package vn.tiendo.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.assembly.ConsolidatedContent;
import vn.tiendo.common.persistence.Ids;
import vn.tiendo.common.persistence.RowMapper;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.security.Caller;

/**
 * What a report said when. By SQL and as bytes: of a thousand units it is tens of megabytes, of
 * which an entity would hold several copies.
 */
@ApplicationScoped
class VersionRepository {
  private final Sql sql;
  private final ObjectMapper mapper;
  private final Caller caller;

  VersionRepository(Sql sql, ObjectMapper mapper, Caller caller) {
    this.sql = sql;
    this.mapper = mapper;
    this.caller = caller;
  }

  /**
   * @return its id
   */
  UUID add(
      Versions.Edition edition,
      ConsolidatedVersion.Cause cause,
      String note,
      ConsolidatedContent content,
      Instant at) {
    UUID id = Ids.next();
    sql.update(
        """
        INSERT INTO consolidated_version (id, version, created_at, updated_at, changed_by, request_id, owner_id,
          consolidated_id, no, cause, at, by_id, note, content, digest)
        SELECT ?, 0, w.at, w.at, w.by, ?, ?, ?, ?, ?, w.at, w.by, ?, w.content,
          encode(sha256(convert_to(w.content::text, 'UTF8')), 'hex')
        FROM (SELECT ?::timestamptz AS at, ?::uuid AS by, convert_from(?, 'UTF8')::jsonb AS content OFFSET 0) w""",
        id,
        caller.requestId(),
        edition.ownerId(),
        edition.reportId(),
        edition.no(),
        cause,
        note,
        at,
        caller.actorId(),
        bytes(content));
    return id;
  }

  private byte[] bytes(ConsolidatedContent content) {
    try {
      return mapper.writeValueAsBytes(content);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<ConsolidatedVersion> one(UUID id, int no) {
    return sql.one(
        """
        SELECT id, no, cause, at, by_id, note, convert_to(content::text, 'UTF8') AS content
        FROM consolidated_version WHERE consolidated_id = ? AND no = ?""",
        row -> version(row, content(row.getBytes("content"))),
        id,
        no);
  }

  /** Without what it says. */
  Optional<ConsolidatedVersion> head(UUID id, int no) {
    return sql.one(
        """
        SELECT id, no, cause, at, by_id, note FROM consolidated_version
        WHERE consolidated_id = ? AND no = ?""",
        row -> version(row, null),
        id,
        no);
  }

  /** Without what they say; the youngest first. */
  <T> List<T> all(UUID id, RowMapper<T> mapped) {
    return sql.list(
        """
        SELECT no, cause, at, by_id, note FROM consolidated_version WHERE consolidated_id = ?
        ORDER BY no DESC""",
        mapped,
        id);
  }

  /** The number of each version that was read from a file, by its id. */
  Map<UUID, Integer> imported(UUID id) {
    Map<UUID, Integer> numbers = new HashMap<>();
    sql.list(
        "SELECT id, no FROM consolidated_version WHERE consolidated_id = ? AND cause = 'IMPORTED'",
        row -> numbers.put(Sql.id(row, "id"), row.getInt("no")),
        id);
    return numbers;
  }

  /** The report of which this is a version. */
  Optional<UUID> reportOf(UUID versionId) {
    return sql.one(
        "SELECT consolidated_id FROM consolidated_version WHERE id = ?",
        row -> Sql.id(row, "consolidated_id"),
        versionId);
  }

  private static ConsolidatedVersion version(ResultSet row, ConsolidatedContent content)
      throws SQLException {
    return new ConsolidatedVersion(
        Sql.id(row, "id"),
        row.getInt("no"),
        ConsolidatedVersion.Cause.valueOf(row.getString("cause")),
        Sql.instant(row, "at"),
        Sql.id(row, "by_id"),
        row.getString("note"),
        content);
  }

  private ConsolidatedContent content(byte[] bytes) {
    try {
      return mapper.readValue(bytes, ConsolidatedContent.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
