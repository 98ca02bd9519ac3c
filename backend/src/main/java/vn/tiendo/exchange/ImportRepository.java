package vn.tiendo.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.common.persistence.Ids;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.security.Caller;

/** Imports and their rows, written once by SQL: one statement for any number of rows. */
@ApplicationScoped
class ImportRepository {
  /** An import as it is kept; the content is read only to tell differences. */
  record Kept(
      UUID id,
      long version,
      UUID ownerId,
      UUID planId,
      String planCode,
      LocalDate effectiveOn,
      String contentHash,
      int created,
      int unchanged,
      UUID createdBy,
      Instant createdAt) {}

  private static final String COLUMNS =
      "id, version, owner_id, plan_id, plan_code, effective_on, content_hash, created, unchanged, created_by, created_at";

  private final Sql sql;
  private final Caller caller;
  private final Clock clock;

  ImportRepository(Sql sql, Caller caller, Clock clock) {
    this.sql = sql;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * One import of a plan at a time, in any number of instances; the lock goes with the transaction.
   */
  void lock(String planCode) {
    sql.list(
        "SELECT pg_advisory_xact_lock(hashtextextended(?, 41))", row -> 1, "import " + planCode);
  }

  /** Whether anything was ever imported. */
  boolean any() {
    return sql.count("SELECT count(*) FROM (SELECT FROM import LIMIT 1) i") > 0;
  }

  Optional<Kept> find(UUID id) {
    return sql.one("SELECT " + COLUMNS + " FROM import WHERE id = ?", ImportRepository::kept, id);
  }

  /** The import that made the plan what it is. */
  Optional<Kept> last(UUID planId) {
    return sql.one(
        "SELECT "
            + COLUMNS
            + " FROM import WHERE plan_id = ? ORDER BY created_at DESC, id DESC LIMIT 1",
        ImportRepository::kept,
        planId);
  }

  String content(UUID id) {
    return sql.one("SELECT content::text FROM import WHERE id = ?", row -> row.getString(1), id)
        .orElseThrow();
  }

  UUID store(Bringing brought, String hash, String content) {
    UUID id = Ids.next();
    long created =
        brought.rows.stream().filter(r -> r.outcome() == ImportRowDto.Outcome.CREATED).count();
    sql.update(
        """
        INSERT INTO import (id, version, created_at, updated_at, changed_by, request_id, owner_id, created_by, kind,
                            plan_id, plan_code, effective_on, content_hash, content, created, unchanged)
        VALUES (?, 0, ?, ?, ?, ?, ?, ?, 'PLAN', ?, ?, ?, ?, ?::jsonb, ?, ?)""",
        id,
        clock.instant(),
        clock.instant(),
        caller.actorId(),
        caller.requestId(),
        brought.ownerId,
        caller.actorId(),
        brought.planId,
        brought.file.plan().code(),
        brought.file.effectiveOn(),
        hash,
        content,
        (int) created,
        brought.rows.size() - (int) created);
    storeRows(id, brought.rows);
    return id;
  }

  private void storeRows(UUID id, List<ImportRowDto> rows) {
    sql.update(
        """
        INSERT INTO import_row (import_id, position, pointer, type, code, outcome, resource_id)
        SELECT ?, r.position, r.pointer, r.type, r.code, r.outcome, r.resource_id
        FROM unnest(?, ?, ?, ?, ?) WITH ORDINALITY AS r (pointer, type, code, outcome, resource_id, position)""",
        id,
        rows.stream().map(ImportRowDto::pointer).toArray(String[]::new),
        rows.stream().map(r -> r.type().name()).toArray(String[]::new),
        rows.stream().map(ImportRowDto::code).toArray(String[]::new),
        rows.stream().map(r -> r.outcome().name()).toArray(String[]::new),
        rows.stream().map(ImportRowDto::id).toArray(UUID[]::new));
  }

  /** In the order of the file, from the position after the one given. */
  List<ImportRowDto> rows(UUID importId, int after, int limit) {
    return sql.list(
        """
        SELECT pointer, type, code, outcome, resource_id FROM import_row
        WHERE import_id = ? AND position > ? ORDER BY position LIMIT ?""",
        row ->
            new ImportRowDto(
                row.getString("pointer"),
                ImportRowDto.RowType.valueOf(row.getString("type")),
                row.getString("code"),
                ImportRowDto.Outcome.valueOf(row.getString("outcome")),
                Sql.id(row, "resource_id")),
        importId,
        after,
        limit);
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        Sql.id(row, "id"),
        row.getLong("version"),
        Sql.id(row, "owner_id"),
        Sql.id(row, "plan_id"),
        row.getString("plan_code"),
        Sql.date(row, "effective_on"),
        row.getString("content_hash"),
        row.getInt("created"),
        row.getInt("unchanged"),
        Sql.id(row, "created_by"),
        Sql.instant(row, "created_at"));
  }
}
