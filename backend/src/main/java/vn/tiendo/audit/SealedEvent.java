package vn.tiendo.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One event as the chain sees it: named fields, each a text that is the same whenever it is read.
 * Values of columns are PostgreSQL's own text of the jsonb, cut out, never parsed and written
 * again.
 *
 * @param xid the transaction's number
 * @param leaves field → text, in the order in which they are hashed
 */
record SealedEvent(long xid, long seq, SortedMap<String, String> leaves) {
  private static final JsonFactory JSON = new JsonFactory();

  /** The columns that {@link #of} reads, from {@code audit_event e LEFT JOIN request_origin o}. */
  static final String SELECT =
      """
      SELECT e.seq, e.xid::text AS xid, e.actor_id, e.request_id, e.resource_type, e.resource_id, e.row_version, e.op,
             to_char(e.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') AS occurred_at,
             e.before::text AS before, e.after::text AS after,
             o.on_behalf_of, o.session_id, o.operation_id, o.remote_address
      FROM audit_event e LEFT JOIN request_origin o ON o.request_id = e.request_id
      """;

  static SealedEvent of(ResultSet row) throws SQLException {
    SortedMap<String, String> leaves = new TreeMap<>();
    long seq = row.getLong("seq");
    long xid = Long.parseLong(row.getString("xid"));
    leaves.put(
        "event",
        String.join(
            "|",
            Long.toString(xid),
            Long.toString(seq),
            row.getString("occurred_at"),
            row.getString("request_id"),
            row.getString("resource_type"),
            row.getString("resource_id"),
            Long.toString(row.getLong("row_version")),
            row.getString("op")));
    leaves.put("actor", row.getString("actor_id"));
    put(leaves, "onBehalfOf", row.getString("on_behalf_of"));
    put(leaves, "session", row.getString("session_id"));
    put(leaves, "operation", row.getString("operation_id"));
    put(leaves, "address", row.getString("remote_address"));
    members("before.", row.getString("before"), leaves);
    members("after.", row.getString("after"), leaves);
    return new SealedEvent(xid, seq, leaves);
  }

  private static void put(SortedMap<String, String> leaves, String name, String value) {
    if (value != null) {
      leaves.put(name, value);
    }
  }

  /** Each member of a JSON object by its raw text. */
  static void members(String prefix, String json, SortedMap<String, String> leaves) {
    if (json == null) {
      return;
    }
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      String name = null;
      int from = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        int at = (int) parser.currentTokenLocation().getCharOffset();
        if (name != null) {
          String slice = json.substring(from, at).stripTrailing();
          leaves.put(
              prefix + name, slice.endsWith(",") ? slice.substring(0, slice.length() - 1) : slice);
        }
        if (token == JsonToken.END_OBJECT) {
          return;
        }
        name = parser.currentName();
        parser.nextToken();
        from = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
