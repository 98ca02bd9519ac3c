package vn.tiendo.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ScratchPostgres;

/** What a kill must never leave is planted, and the counts of the kills see each. */
class HalfDoneTest {
  private static final List<String> TABLES =
      List.of(
          "task",
          "task_term",
          "task_unit",
          "occurrence",
          "occurrence_term",
          "occurrence_event",
          "progress_update",
          "audit_event",
          "request_origin");

  /** One write of each kind, whole: rows, audit events, origin. */
  private static final List<String> WHOLE =
      List.of(
          row("request_origin", "request_id", id(9)),
          row("task", "id", id(1), "title", "'KILL a'", "request_id", id(9)),
          row("task_term", "task_id", id(1)),
          row("task_unit", "task_id", id(1), "role", "'LEAD'"),
          row("occurrence", "id", id(2), "task_id", id(1), "state", "'IN_PROGRESS'"),
          row("occurrence_term", "occurrence_id", id(2)),
          row(
              "occurrence_event",
              "id",
              id(3),
              "occurrence_id",
              id(2),
              "move",
              "'START'",
              "note",
              "'KILL b'"),
          row("progress_update", "id", id(4), "occurrence_id", id(2)),
          audited("task", 1),
          audited("occurrence", 2),
          audited("occurrence-event", 3),
          audited("progress-update", 4));

  private static ScratchPostgres postgres;

  @BeforeAll
  static void start() throws SQLException {
    postgres = new ScratchPostgres();
    postgres.flyway().migrate();
    // The rows planted here stand for themselves: no check, reference or trigger of the product's.
    postgres.asSuperuser(
        """
        DO $$ DECLARE one record; BEGIN
          FOR one IN SELECT conrelid::regclass AS name, conname FROM pg_constraint
                     WHERE contype = 'c' AND connamespace = 'public'::regnamespace LOOP
            EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', one.name, one.conname);
          END LOOP;
        END $$""");
    postgres.asSuperuser(
        """
        CREATE FUNCTION plant(tab text, given jsonb) RETURNS void LANGUAGE plpgsql AS $$
        DECLARE whole jsonb := given; col record; names text;
        BEGIN
          FOR col IN SELECT column_name, data_type FROM information_schema.columns
                     WHERE table_name = tab AND is_nullable = 'NO' AND column_default IS NULL AND is_identity = 'NO'
                       AND NOT given ? column_name LOOP
            whole := whole || jsonb_build_object(col.column_name, CASE col.data_type
              WHEN 'uuid' THEN to_jsonb(gen_random_uuid()) WHEN 'text' THEN to_jsonb('x'::text)
              WHEN 'date' THEN to_jsonb(date '2021-03-15') WHEN 'timestamp with time zone' THEN to_jsonb(now())
              WHEN 'boolean' THEN to_jsonb(false) WHEN 'ARRAY' THEN '[]' WHEN 'jsonb' THEN '{}' ELSE to_jsonb(0) END);
          END LOOP;
          SELECT string_agg(quote_ident(key), ', ') INTO names FROM jsonb_each(whole);
          EXECUTE format('INSERT INTO %I (%s) SELECT %s FROM jsonb_populate_record(NULL::%I, $1)', tab, names, names, tab)
          USING whole;
        END $$""");
  }

  @AfterAll
  static void stop() {
    postgres.close();
  }

  private static String id(int number) {
    return "'01920000-0000-7000-8000-00000000000" + number + "'";
  }

  private static String row(String table, String... given) {
    return "SELECT plant('%s', jsonb_build_object(%s))".formatted(table, pairs(given));
  }

  private static String pairs(String... given) {
    StringBuilder pairs = new StringBuilder();
    for (int i = 0; i < given.length; i += 2) {
      pairs
          .append(i == 0 ? "" : ", ")
          .append("'")
          .append(given[i])
          .append("', ")
          .append(given[i + 1]);
    }
    return pairs.toString();
  }

  private static String audited(String type, int number) {
    return row(
        "audit_event",
        "resource_type",
        "'" + type + "'",
        "resource_id",
        id(number),
        "op",
        "'INSERT'",
        "request_id",
        id(9));
  }

  /** What is counted after a whole write of each kind, spoilt by these statements. */
  private static Set<String> counted(String... spoiling) throws SQLException {
    StringBuilder all = new StringBuilder("SET session_replication_role = replica;");
    all.append("TRUNCATE ").append(String.join(", ", TABLES)).append(" CASCADE;");
    WHOLE.forEach(statement -> all.append(statement).append(";"));
    for (String statement : spoiling) {
      all.append(statement).append(";");
    }
    postgres.asSuperuser(all.toString());
    try (Connection connection = postgres.owner();
        Statement statement = connection.createStatement()) {
      return Evidence.halfDone(statement).keySet();
    }
  }

  @Test
  void whole_writes_are_not_counted() throws SQLException {
    assertEquals(Set.of(), counted());
  }

  @Test
  void each_half_of_a_write_is_counted() throws SQLException {
    String task = "tasks without their occurrence, its term or their lead";
    Map<String, String> faults =
        Map.ofEntries(
            Map.entry("DELETE FROM occurrence", task),
            Map.entry("DELETE FROM occurrence_term", task),
            Map.entry("DELETE FROM task_term", task),
            Map.entry("DELETE FROM task_unit", task),
            Map.entry(
                "UPDATE occurrence SET state = 'NOT_STARTED'",
                "moves whose occurrence did not follow"),
            Map.entry("DELETE FROM occurrence_event", "occurrences that moved without an event"),
            Map.entry("DELETE FROM progress_update", "audit events without their row"),
            Map.entry("DELETE FROM task", "audit events without their row"),
            Map.entry(
                "DELETE FROM audit_event WHERE resource_type = 'progress-update'",
                "rows without their audit event"),
            Map.entry("UPDATE task SET version = 1", "versions without their audit event"),
            Map.entry("DELETE FROM request_origin", "audit events of nowhere"));
    for (Map.Entry<String, String> fault : faults.entrySet()) {
      Set<String> found = counted(fault.getKey());
      assertTrue(found.contains(fault.getValue()), fault.getKey() + ": " + found);
    }
    assertEquals(
        new TreeSet<>(Evidence.kindsOfHalves()),
        new TreeSet<>(faults.values()),
        "every count is tried");
  }
}
