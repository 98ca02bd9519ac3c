package vn.tiendo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ScratchPostgres;

/**
 * Each constraint is named after its table and columns, and what it refuses is said in a sentence
 * of both languages (constraints.properties), never as a fault of the server.
 */
class ConstraintNamesTest {
  /** Written by the product itself, never with what somebody sent. */
  private static final Set<String> OWN_TABLES =
      Set.of(
          "api_client_use",
          "audit_event",
          "audit_opened",
          "audit_seal",
          "directory_stamp",
          "flyway_schema_history",
          "idempotency_key",
          "mail",
          "notification",
          "paper_code",
          "refresh_token",
          "request_origin",
          "scheduled_job",
          "session",
          "sign_in_failure",
          "signing_key");

  private static final Map<String, String> SUFFIX =
      Map.of("p", "pk", "f", "fk", "u", "uq", "c", "ck", "x", "ex");

  /** Constraints, and the unique indexes that are none: PostgreSQL reports both by name. */
  private static final String CONSTRAINTS =
      """
      SELECT t.relname, c.conname, c.contype::text,
             (SELECT string_agg(a.attname, '_' ORDER BY k.n) FROM unnest(c.conkey) WITH ORDINALITY k(attnum, n)
              JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.attnum)
      FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
      WHERE t.relnamespace = 'public'::regnamespace AND c.contype IN ('p', 'f', 'u', 'c', 'x')
        AND c.conparentid = 0
      UNION ALL
      SELECT t.relname, i.relname, 'u', NULL
      FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
      WHERE t.relnamespace = 'public'::regnamespace AND x.indisunique
        AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = x.indexrelid)
      ORDER BY 1, 2""";

  private static ScratchPostgres postgres;

  @BeforeAll
  static void start() {
    postgres = new ScratchPostgres();
    postgres.flyway().migrate();
  }

  @AfterAll
  static void stop() {
    postgres.close();
  }

  private static List<Constraint> constraints() throws SQLException {
    return postgres.rows(CONSTRAINTS).stream()
        .map(r -> new Constraint(r.get(0), r.get(1), r.get(2), r.get(3)))
        .filter(c -> !c.table.equals("flyway_schema_history"))
        .toList();
  }

  private record Constraint(String table, String name, String type, String columns) {
    /**
     * Primary and foreign keys by their very columns (a foreign key that repeats the plan's may
     * leave that out), the others by what they are about.
     */
    boolean wellNamed() {
      String suffix = "_" + SUFFIX.get(type);
      String exact = table + "_" + columns + suffix;
      boolean byColumns = (type.equals("p") || type.equals("f")) && exact.length() <= 63;
      return name.startsWith(table + "_")
          && name.endsWith(suffix)
          && (!byColumns || exact.endsWith(name.substring(table.length())));
    }

    boolean canBeHit() {
      return !type.equals("p") && !OWN_TABLES.contains(table);
    }
  }

  private static List<String> badNames(List<Constraint> constraints) {
    return constraints.stream()
        .filter(c -> !c.wellNamed())
        .map(c -> c.table + ": " + c.name)
        .toList();
  }

  /** Constraints without a sentence, entries without a constraint, entries that say nothing. */
  private static List<String> badEntries(
      List<Constraint> constraints, Properties entries, MessageFiles messages) {
    List<String> found = new ArrayList<>();
    Set<String> left = new TreeSet<>(entries.stringPropertyNames());
    for (Constraint constraint : constraints) {
      left.remove(constraint.name);
      String byKind = "*_" + SUFFIX.get(constraint.type);
      left.remove(byKind);
      boolean said = entries.containsKey(constraint.name) || entries.containsKey(byKind);
      if (!said && constraint.canBeHit()) {
        found.add(constraint.name + " has no entry");
      }
    }
    left.forEach(name -> found.add(name + " is no constraint"));
    for (String name : entries.stringPropertyNames()) {
      String[] parts = entries.getProperty(name).split("\\|", -1);
      boolean whole =
          parts.length == 3
              && (parts[0].isEmpty() || parts[0].startsWith("/"))
              && parts[1].matches("[A-Z_]+")
              && messages.said(parts[2]);
      if (!whole) {
        found.add(name + " does not read pointer|CODE|message key");
      }
    }
    return found;
  }

  private static Properties entries() throws IOException {
    Properties entries = new Properties();
    Path file = Path.of("src/main/resources/constraints.properties");
    try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      entries.load(in);
    }
    return entries;
  }

  private static MessageFiles messages() {
    return MessageFiles.read(Path.of("src/main/resources/messages"));
  }

  @Test
  void each_constraint_is_named_after_its_table_and_columns() throws SQLException {
    assertTrue(constraints().size() > 50, "the constraints are there");
    assertEquals(List.of(), badNames(constraints()));
  }

  @Test
  void each_constraint_has_its_sentence() throws SQLException, IOException {
    assertEquals(List.of(), badEntries(constraints(), entries(), messages()));
  }

  @Test
  void planted_faults_are_seen() throws SQLException, IOException {
    postgres.asOwner(
        "CREATE TABLE planted (id uuid PRIMARY KEY, a int CHECK (a > 0), b int,"
            + " unit_id uuid REFERENCES unit (id), CONSTRAINT planted_b_uq UNIQUE (b));"
            + " CREATE UNIQUE INDEX planted_ab ON planted (a, b)");
    try {
      List<Constraint> planted =
          constraints().stream().filter(c -> c.table.equals("planted")).toList();
      assertEquals(
          List.of(
              "planted: planted_a_check",
              "planted: planted_ab",
              "planted: planted_pkey",
              "planted: planted_unit_id_fkey"),
          badNames(planted));
      Properties entries = new Properties();
      entries.put("planted_a_check", "/a|WRONG|common.invalid");
      entries.put("planted_ab", "/a|WRONG|common.neverSaid");
      entries.put("*_fk", "|WRONG|common.reference");
      entries.put("planted_gone_ck", "/a|WRONG|common.invalid");
      assertEquals(
          Set.of(
              "planted_b_uq has no entry",
              "planted_gone_ck is no constraint",
              "planted_ab does not read pointer|CODE|message key"),
          Set.copyOf(badEntries(planted, entries, messages())));
    } finally {
      postgres.asOwner("DROP TABLE planted");
    }
  }
}
