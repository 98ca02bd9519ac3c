package vn.tiendo.kill;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.tiendo.kill.Ledger.Kind;

/** What the database has of the writes, their audit events and their parts. */
final class Evidence {
  /** Rows and audit events by the mark each write left. */
  private static final Map<String, Map.Entry<Kind, String>> BY_MARK =
      Map.of(
          "task",
          Map.entry(Kind.CREATE, "SELECT title FROM task WHERE title LIKE 'KILL %'"),
          "audit of task",
          Map.entry(Kind.CREATE, audited("task", "INSERT", "title")),
          "audit of change",
          Map.entry(Kind.CHANGE, audited("task", "UPDATE", "note")),
          "progress_update",
          Map.entry(Kind.PROGRESS, "SELECT result FROM progress_update WHERE result LIKE 'KILL %'"),
          "audit of progress_update",
          Map.entry(Kind.PROGRESS, audited("progress-update", "INSERT", "result")),
          "occurrence_event",
          Map.entry(
              Kind.MOVE,
              "SELECT note FROM occurrence_event WHERE move = 'START' AND note LIKE 'KILL %'"),
          "audit of occurrence_event",
          Map.entry(Kind.MOVE, audited("occurrence-event", "INSERT", "note")));

  /** Counts that must be 0: half a write, or an audit event without its change. */
  private static final Map<String, String> HALVES =
      Map.of(
          "tasks without their occurrence, its term or their lead",
          """
          SELECT count(*) FROM task t WHERE title LIKE 'KILL %' AND (
            (SELECT count(*) FROM occurrence o WHERE o.task_id = t.id) <> 1
            OR NOT EXISTS (SELECT FROM occurrence o JOIN occurrence_term n ON n.occurrence_id = o.id WHERE o.task_id = t.id)
            OR NOT EXISTS (SELECT FROM task_term n WHERE n.task_id = t.id)
            OR (SELECT count(*) FROM task_unit u WHERE u.task_id = t.id AND u.role = 'LEAD') <> 1)""",
          "moves whose occurrence did not follow",
          """
          SELECT count(*) FROM occurrence_event e JOIN occurrence o ON o.id = e.occurrence_id
          WHERE e.move = 'START' AND e.note LIKE 'KILL %' AND o.state <> 'IN_PROGRESS'""",
          "occurrences that moved without an event",
          """
          SELECT count(*) FROM occurrence o JOIN task t ON t.id = o.task_id
          WHERE t.title LIKE 'KILL %' AND o.state = 'IN_PROGRESS'
            AND NOT EXISTS (SELECT FROM occurrence_event e WHERE e.occurrence_id = o.id AND e.move = 'START')""",
          "audit events without their row",
          """
          SELECT count(*) FROM audit_event a WHERE a.op = 'INSERT' AND (
            a.resource_type = 'task' AND NOT EXISTS (SELECT FROM task r WHERE r.id = a.resource_id)
            OR a.resource_type = 'occurrence' AND NOT EXISTS (SELECT FROM occurrence r WHERE r.id = a.resource_id)
            OR a.resource_type = 'progress-update' AND NOT EXISTS (SELECT FROM progress_update r WHERE r.id = a.resource_id))""",
          "rows without their audit event",
          """
          SELECT count(*) FROM (SELECT id FROM task UNION ALL SELECT id FROM occurrence UNION ALL
            SELECT id FROM progress_update UNION ALL SELECT id FROM occurrence_event) r
          WHERE NOT EXISTS (SELECT FROM audit_event a WHERE a.resource_id = r.id AND a.op = 'INSERT')""",
          "versions without their audit event",
          """
          SELECT count(*) FROM task t WHERE t.version <>
            (SELECT max(a.row_version) FROM audit_event a WHERE a.resource_id = t.id)""",
          "audit events of nowhere",
          """
          SELECT count(*) FROM audit_event a JOIN task t ON t.id = a.resource_id
          WHERE t.title LIKE 'KILL %' AND NOT EXISTS (SELECT FROM request_origin o WHERE o.request_id = a.request_id)""");

  private Evidence() {}

  private static String audited(String type, String op, String member) {
    return "SELECT after ->> '%3$s' FROM audit_event WHERE resource_type = '%1$s' AND op = '%2$s' AND after ->> '%3$s' LIKE 'KILL %%'"
        .formatted(type, op, member);
  }

  /**
   * @return everything that is lost, double or half done; empty when all is right
   */
  static Set<String> judge(Ledger ledger, String url) throws SQLException {
    Set<String> wrong = new TreeSet<>();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (Map.Entry<String, Map.Entry<Kind, String>> one : BY_MARK.entrySet()) {
        Kind kind = one.getValue().getKey();
        Map<String, Long> found = marks(statement, one.getValue().getValue());
        wrong.addAll(ledger.differences(kind, one.getKey(), found));
      }
      halfDone(statement).forEach((what, times) -> wrong.add(times + " " + what));
    }
    return wrong;
  }

  /**
   * @return what is half done → how often; empty when everything is whole
   */
  static Map<String, Long> halfDone(Statement statement) throws SQLException {
    Map<String, Long> found = new TreeMap<>();
    for (Map.Entry<String, String> half : HALVES.entrySet()) {
      try (ResultSet row = statement.executeQuery(half.getValue())) {
        row.next();
        if (row.getLong(1) != 0) {
          found.put(half.getKey(), row.getLong(1));
        }
      }
    }
    return found;
  }

  static Set<String> kindsOfHalves() {
    return HALVES.keySet();
  }

  private static Map<String, Long> marks(Statement statement, String sql) throws SQLException {
    Map<String, Long> found = new HashMap<>();
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.merge(rows.getString(1), 1L, Long::sum);
      }
    }
    return found;
  }
}
