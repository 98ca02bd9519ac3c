package vn.tiendo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ScratchPostgres;

/** The schema from nothing: it comes up, belongs to its owner, and forgets no trail. */
class MigrationTest {
  /**
   * Tables without the audit trigger, each with its reason: the trail itself and what it refers to
   * (audit_event, audit_seal, audit_opened, request_origin); answers kept for retries; tokens and
   * keys, which are secrets; counters, stamps, jobs and codes of pages that are no business data;
   * lines of an import, which are written once with the import that is tracked; pieces of a file,
   * which cannot change and are hashed in their attachment; the days on which values of a tracked
   * row held (task_term, task_unit, occurrence_term, work_item_term), which follow from that row
   * and are written with it; notifications and mails, which repeat what is tracked (ADR 0012).
   */
  private static final Set<String> UNTRACKED =
      Set.of(
          "api_client_use",
          "attachment_piece",
          "audit_event",
          "audit_opened",
          "simulated_life",
          "audit_seal",
          "directory_stamp",
          "flyway_schema_history",
          "idempotency_key",
          "bulk_command_row",
          "import_row",
          "mail",
          "notification",
          "occurrence_term",
          "paper_code",
          "plan_term",
          "one_time_code_use",
          "recovery_code",
          "refresh_token",
          "request_origin",
          "scheduled_job",
          "assembly",
          "session",
          "sign_in_failure",
          "signing_key",
          "task_term",
          "task_unit",
          "work_item_term");

  private static final String NOT_PERMITTED = "42501";

  private static ScratchPostgres postgres;
  private static MigrateResult first;

  @BeforeAll
  static void start() {
    postgres = new ScratchPostgres();
    first = postgres.flyway().migrate();
  }

  @AfterAll
  static void stop() {
    postgres.close();
  }

  @Test
  void from_nothing_every_migration_runs_once_in_order() {
    MigrationInfo[] all = postgres.flyway().info().all();
    assertTrue(all.length > 5, "the migrations are there");
    assertEquals(all.length, first.migrationsExecuted);
    String last = "";
    for (MigrationInfo one : all) {
      assertEquals(MigrationState.SUCCESS, one.getState(), one.getScript());
      assertTrue(one.getScript().matches("V\\d{3}__[a-z0-9_]+\\.sql"), one.getScript());
      assertTrue(one.getScript().compareTo(last) > 0, one.getScript() + " comes before " + last);
      last = one.getScript();
    }
    postgres.flyway().validate();
    assertEquals(0, postgres.flyway().migrate().migrationsExecuted);
  }

  @Test
  void the_application_owns_nothing() throws SQLException {
    assertEquals(List.of(), owned());
    postgres.asSuperuser("CREATE TABLE planted (id int); ALTER TABLE planted OWNER TO tiendo_app");
    try {
      assertEquals(List.of("planted"), owned(), "an owned table is seen");
    } finally {
      postgres.asSuperuser("DROP TABLE planted");
    }
  }

  private static List<String> owned() throws SQLException {
    return postgres.column(
        """
        SELECT relname FROM pg_class WHERE relowner = 'tiendo_app'::regrole
        UNION ALL SELECT proname FROM pg_proc WHERE proowner = 'tiendo_app'::regrole
        UNION ALL SELECT nspname FROM pg_namespace WHERE nspowner = 'tiendo_app'::regrole
        UNION ALL SELECT datname FROM pg_database WHERE datdba = 'tiendo_app'::regrole""");
  }

  @Test
  void the_application_cannot_touch_the_trail_or_the_schema() {
    for (String forbidden :
        List.of(
            "INSERT INTO audit_event (actor_id, request_id, resource_type, resource_id, row_version, op)"
                + " VALUES (gen_random_uuid(), gen_random_uuid(), 'x', gen_random_uuid(), 0, 'INSERT')",
            "UPDATE audit_event SET op = 'DELETE'",
            "DELETE FROM audit_event",
            "TRUNCATE audit_event",
            "UPDATE audit_seal SET hash = ''",
            "DELETE FROM audit_seal",
            "INSERT INTO audit_opened (event_seq, leaves) VALUES (1, '{}')",
            "UPDATE request_origin SET remote_address = ''",
            "DELETE FROM request_origin",
            "ALTER TABLE audit_event DISABLE TRIGGER ALL",
            "ALTER TABLE unit DISABLE TRIGGER ALL",
            "DROP TABLE audit_event",
            "CREATE TABLE planted (id int)",
            "SET session_replication_role = replica",
            "SELECT track_table('unit', 'unit')",
            "DELETE FROM account")) {
      SQLException refusal = assertThrows(SQLException.class, () -> asApplication(forbidden));
      assertEquals(NOT_PERMITTED, refusal.getSQLState(), forbidden);
    }
  }

  private static void asApplication(String sql) throws SQLException {
    try (Connection connection = postgres.application();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Set<String> untracked() throws SQLException {
    return new TreeSet<>(
        postgres.column(
            """
            SELECT t.relname FROM pg_class t
            WHERE t.relnamespace = 'public'::regnamespace AND t.relkind IN ('r', 'p') AND NOT EXISTS (
              SELECT 1 FROM pg_trigger g JOIN pg_proc p ON p.oid = g.tgfoid
              -- 29 = row trigger, after, on INSERT, UPDATE and DELETE; 'O' = enabled
              WHERE g.tgrelid = t.oid AND p.proname = 'record_audit_event' AND g.tgtype = 29 AND g.tgenabled = 'O')"""));
  }

  @Test
  void every_table_of_business_data_leaves_a_trail() throws SQLException {
    Set<String> surprising = untracked();
    surprising.removeAll(UNTRACKED);
    assertEquals(Set.of(), surprising);
    postgres.asOwner("CREATE TABLE planted (id int)");
    postgres.asOwner("ALTER TABLE unit DISABLE TRIGGER unit_audit");
    try {
      assertTrue(untracked().containsAll(Set.of("planted", "unit")), "both faults are seen");
    } finally {
      postgres.asOwner("DROP TABLE planted");
      postgres.asOwner("ALTER TABLE unit ENABLE TRIGGER unit_audit");
    }
  }

  @Test
  void only_a_simulated_database_dates_its_trail_by_its_rows() throws SQLException {
    String plant =
        """
        INSERT INTO owner (id, version, created_at, updated_at, changed_by, request_id, code)
        VALUES (gen_random_uuid(), 0, '2022-05-06Z', '2022-05-06Z', gen_random_uuid(), gen_random_uuid(), '%s');
        UPDATE owner SET code = code || '.', updated_at = '2023-05-06Z' WHERE code = '%s'""";
    String years =
        "SELECT DISTINCT extract(year FROM occurred_at)::int FROM audit_event WHERE coalesce(after, before) ->> 'code' LIKE '%s%%' ORDER BY 1";
    String life = "INSERT INTO simulated_life (begun_at) VALUES (now())";
    try (ScratchPostgres simulated = new ScratchPostgres()) {
      simulated.flyway(true).migrate();
      simulated.asOwner(plant.formatted("A", "A"));
      assertFalse(simulated.column(years.formatted("A")).contains("2022"), "no life has begun");
      simulated.asOwner(life);
      simulated.asOwner(plant.formatted("B", "B"));
      assertEquals(List.of("2022", "2023"), simulated.column(years.formatted("B")));
    }
    postgres.asOwner(life);
    try {
      postgres.asOwner(plant.formatted("C", "C"));
      assertFalse(postgres.column(years.formatted("C")).contains("2022"), "not begun as a demo");
    } finally {
      postgres.asOwner("DELETE FROM simulated_life");
    }
  }

  @Test
  void no_secret_reaches_the_trail() throws SQLException {
    assertEquals(List.of(), copiedSecrets());
    postgres.asOwner(
        "CREATE TABLE planted (id uuid, password_hash text); SELECT track_table('planted', 'planted')");
    try {
      assertEquals(List.of("planted.password_hash"), copiedSecrets());
    } finally {
      postgres.asOwner("DROP TABLE planted");
    }
  }

  /** Columns named like secrets in tracked tables, not among the trigger's hidden ones. */
  private static List<String> copiedSecrets() throws SQLException {
    return postgres.column(
        """
        SELECT t.relname || '.' || a.attname FROM pg_attribute a JOIN pg_class t ON t.oid = a.attrelid
        JOIN pg_trigger g ON g.tgrelid = t.oid
        JOIN pg_proc p ON p.oid = g.tgfoid AND p.proname = 'record_audit_event'
        WHERE a.attname ~ '(password|secret|token|seed|private|totp).*' AND a.attname !~ '_(at|on)$'
          AND a.atttypid <> 'boolean'::regtype
          AND position(a.attname::text IN encode(g.tgargs, 'escape')) = 0""");
  }
}
