package vn.tiendo.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Holds back the job that links audit events into their chain, by the lock under which it works (as
 * another instance would): the SQL that is measured has no such job, and what it costs the API is
 * seen by comparing writes with it and without.
 */
final class Sealer implements AutoCloseable {
  /** As in vn.tiendo.audit.SealRepository. */
  private static final long LOCK = 0x7469656e646f31L;

  private static final String BEHIND =
      """
      SELECT count(*) FROM audit_event
      WHERE xid > coalesce((SELECT last_xid FROM audit_seal ORDER BY number DESC LIMIT 1), '0'::xid8)""";

  private final Connection connection;
  private final Statement statement;

  Sealer(String url) throws SQLException {
    connection = DriverManager.getConnection(url);
    statement = connection.createStatement();
  }

  void hold() throws SQLException {
    statement.execute("SELECT pg_advisory_lock(" + LOCK + ")");
  }

  void release() throws SQLException {
    statement.execute("SELECT pg_advisory_unlock(" + LOCK + ")");
  }

  /** Waits until all is sealed. */
  void drain() throws SQLException, InterruptedException {
    for (int attempt = 0; behind() > 0; attempt++) {
      if (attempt > 1_200) {
        throw new IllegalStateException("the sealer does not catch up: " + behind() + " events");
      }
      Thread.sleep(100);
    }
  }

  /** Events not sealed yet. */
  long behind() throws SQLException {
    try (ResultSet rows = statement.executeQuery(BEHIND)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
