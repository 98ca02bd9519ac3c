package vn.tiendo.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.tiendo.common.security.Rights;

/**
 * Takes personal values out of the trail (Law 91/2025/QH15: erasure) and leaves the chain whole:
 * the value goes, its digest stays, its salt and the event's seed are destroyed. Only the schema's
 * owner can; that it was done stands in the trail itself.
 */
final class Blanking {
  private final Connection connection;
  private final ChainHash hash = new ChainHash();

  Blanking(Connection owner) {
    connection = owner;
  }

  /**
   * @param resourceId whose events
   * @param columns the columns whose values go, before and after
   * @return how many events were changed; all or none
   * @throws IllegalStateException when one of the events is not sealed yet (wait a second)
   */
  int blank(UUID resourceId, Set<String> columns, String reason) throws SQLException {
    connection.setAutoCommit(false);
    try {
      int changed = 0;
      for (SealedEvent event : events(resourceId)) {
        Set<String> fields = new TreeSet<>();
        columns.forEach(c -> fields.addAll(List.of("before." + c, "after." + c)));
        fields.retainAll(event.leaves().keySet());
        if (!fields.isEmpty()) {
          blank(event, fields);
          changed++;
        }
      }
      if (changed > 0) {
        leaveTrace(resourceId, columns, reason);
      }
      connection.commit();
      return changed;
    } finally {
      connection.rollback();
    }
  }

  private List<SealedEvent> events(UUID resourceId) throws SQLException {
    List<SealedEvent> events = new java.util.ArrayList<>();
    String sql = SealedEvent.SELECT + " WHERE e.resource_id = ? ORDER BY e.xid, e.seq";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, resourceId);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          events.add(SealedEvent.of(rows));
        }
      }
    }
    return events;
  }

  private void blank(SealedEvent event, Set<String> fields) throws SQLException {
    OpenedEvent opened = opened(event);
    opened.blank(hash, event, fields);
    execute(
        """
        INSERT INTO audit_opened (event_seq, leaves) VALUES (?, CAST(? AS jsonb))
        ON CONFLICT (event_seq) DO UPDATE SET leaves = excluded.leaves""",
        event.seq(),
        opened.json());
    for (String field : fields) {
      String side = field.substring(0, field.indexOf('.'));
      String column = field.substring(side.length() + 1);
      // Two constant statements; the side never comes from outside.
      execute(
          side.equals("before")
              ? "UPDATE audit_event SET before = jsonb_set(before, ARRAY[?], 'null') WHERE seq = ?"
              : "UPDATE audit_event SET after = jsonb_set(after, ARRAY[?], 'null') WHERE seq = ?",
          column,
          event.seq());
    }
  }

  /** The salts written out already, or from the seed, which is destroyed. */
  private OpenedEvent opened(SealedEvent event) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT leaves::text FROM audit_opened WHERE event_seq = ?")) {
      statement.setLong(1, event.seq());
      try (ResultSet row = statement.executeQuery()) {
        if (row.next()) {
          return OpenedEvent.parse(row.getString(1));
        }
      }
    }
    return OpenedEvent.open(hash, takeSeed(event), event);
  }

  private byte[] takeSeed(SealedEvent event) throws SQLException {
    String xid = Long.toString(event.xid());
    long number;
    int place;
    byte[] seeds;
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            SELECT s.number, s.seeds, (
              SELECT count(*) FROM audit_event e
              LEFT JOIN audit_seal p ON p.number = s.number - 1
              WHERE (e.xid, e.seq) < (CAST(? AS text)::xid8, ?) AND (p.number IS NULL OR (e.xid, e.seq) > (p.last_xid, p.last_seq)))
            FROM audit_seal s WHERE (s.last_xid, s.last_seq) >= (CAST(? AS text)::xid8, ?) ORDER BY s.number LIMIT 1
            FOR UPDATE OF s""")) {
      statement.setString(1, xid);
      statement.setLong(2, event.seq());
      statement.setString(3, xid);
      statement.setLong(4, event.seq());
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          throw new IllegalStateException("event " + event.seq() + " is not sealed yet");
        }
        number = row.getLong(1);
        seeds = row.getBytes(2);
        place = row.getInt(3);
      }
    }
    int from = place * ChainHash.SEED;
    byte[] seed = Arrays.copyOfRange(seeds, from, from + ChainHash.SEED);
    Arrays.fill(seeds, from, from + ChainHash.SEED, (byte) 0);
    execute("UPDATE audit_seal SET seeds = ? WHERE number = ?", seeds, number);
    return seed;
  }

  private void leaveTrace(UUID resourceId, Set<String> columns, String reason) throws SQLException {
    String after =
        new ObjectMapper()
            .createObjectNode()
            .put("columns", String.join(",", columns))
            .put("reason", reason)
            .toString();
    execute(
        """
        INSERT INTO audit_event (actor_id, request_id, resource_type, resource_id, row_version, op, after)
        VALUES (?, ?, 'audit-blanking', ?, 0, 'INSERT', CAST(? AS jsonb))""",
        Rights.SYSTEM_ID,
        UUID.randomUUID(),
        resourceId,
        after);
  }

  private void execute(String sql, Object... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.executeUpdate();
    }
  }
}
