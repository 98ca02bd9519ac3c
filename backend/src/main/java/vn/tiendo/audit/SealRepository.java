package vn.tiendo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.tiendo.common.persistence.Sql;

/** Rows of the chain, and the events it has not reached yet. */
@ApplicationScoped
class SealRepository {
  /** Any number that nobody else locks. */
  private static final long LOCK = 0x7469656e646f31L;

  static final String HEADS =
      """
      SELECT number, events, last_xid::text AS last_xid, last_seq, hash, key_id, signature,
             to_char(sealed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS sealed_at
      FROM audit_seal
      """;

  private final Sql sql;

  SealRepository(Sql sql) {
    this.sql = sql;
  }

  /** One sealer at a time, whatever the number of instances; held until the transaction ends. */
  boolean lock() {
    return sql.one("SELECT pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), LOCK)
        .orElseThrow();
  }

  String now() {
    return sql.one(
            "SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')",
            row -> row.getString(1))
        .orElseThrow();
  }

  Optional<Head> last() {
    return sql.one(HEADS + " ORDER BY number DESC LIMIT 1", SealRepository::head);
  }

  List<Head> after(long number) {
    return sql.list(
        HEADS + " WHERE number > ? ORDER BY number LIMIT 1000", SealRepository::head, number);
  }

  /**
   * Events of finished transactions beyond the head, in the order in which all readers see them:
   * below the oldest running transaction nothing can appear any more.
   */
  List<SealedEvent> unsealed(long lastXid, long lastSeq, int limit) {
    return sql.list(
        SealedEvent.SELECT
            + """
            WHERE (e.xid, e.seq) > (CAST(? AS text)::xid8, ?) AND e.xid < pg_snapshot_xmin(pg_current_snapshot())
            ORDER BY e.xid, e.seq LIMIT ?""",
        SealedEvent::of,
        Long.toString(lastXid),
        lastSeq,
        limit);
  }

  void insert(Head head, int size, byte[] seeds, byte[] marks) {
    sql.update(
        """
        INSERT INTO audit_seal (number, sealed_at, last_xid, last_seq, events, size, seeds, marks, hash, key_id, signature)
        VALUES (?, CAST(? AS timestamptz), CAST(? AS text)::xid8, ?, ?, ?, ?, ?, ?, ?, ?)""",
        head.number(),
        head.sealedAt(),
        Long.toString(head.lastXid()),
        head.lastSeq(),
        head.events(),
        size,
        seeds,
        marks,
        head.hash(),
        head.keyId(),
        head.signature());
  }

  static Head head(ResultSet row) throws SQLException {
    return new Head(
        row.getLong("number"),
        row.getLong("events"),
        Long.parseLong(row.getString("last_xid")),
        row.getLong("last_seq"),
        row.getBytes("hash"),
        row.getString("sealed_at"),
        row.getString("key_id"),
        row.getBytes("signature"));
  }
}
