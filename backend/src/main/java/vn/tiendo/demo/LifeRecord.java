package vn.tiendo.demo;

import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import vn.tiendo.common.persistence.Sql;

/**
 * What the database itself says about being simulated: real and simulated figures never share one.
 */
@Singleton
class LifeRecord {
  /** Begun, and where it is complete, lived. */
  record Entry(boolean lived) {}

  private final Sql sql;

  LifeRecord(Sql sql) {
    this.sql = sql;
  }

  Optional<Entry> read() {
    return sql.one(
        "SELECT lived_at IS NOT NULL FROM simulated_life", row -> new Entry(row.getBoolean(1)));
  }

  boolean empty() {
    return sql.count("SELECT count(*) FROM account") == 0;
  }

  /** By the database's clock: the office's stands elsewhere. */
  void begin() {
    sql.update("INSERT INTO simulated_life (begun_at) VALUES (clock_timestamp())");
  }

  void lived() {
    sql.update("UPDATE simulated_life SET lived_at = clock_timestamp()");
  }

  /** When something was last written by the moved clock; nothing new may come before it. */
  Optional<Instant> lastWritten() {
    return sql.one(
            """
            SELECT greatest((SELECT max(updated_at) FROM occurrence), (SELECT max(updated_at) FROM work_item),
              (SELECT max(updated_at) FROM indicator_value), (SELECT max(created_at) FROM session))""",
            row -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
        .flatMap(found -> found);
  }
}
