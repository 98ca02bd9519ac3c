package vn.tiendo.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Empties every table between two tests, but for what a start writes once. Rows are deleted while
 * the foreign keys sleep, which only a superuser may order: a TRUNCATE gives every table and index
 * a new file, and so took a quarter of the suite's time.
 */
final class Emptying {
  /** What is deleted stays in the file until it is vacuumed; beyond this many bytes that pays. */
  private static final int LARGE = 128 * 1024;

  private static final String FUNCTION =
      """
      CREATE OR REPLACE FUNCTION pg_temp.empty_tables() RETURNS SETOF text LANGUAGE plpgsql AS $$
      DECLARE
        every  text;
        one    record;
        filled text[] := '{}';
      BEGIN
        PERFORM set_config('session_replication_role', 'replica', true);
        SELECT string_agg(quote_ident(tablename), ',') INTO every FROM pg_tables WHERE schemaname = 'public'
          AND tablename NOT IN ('flyway_schema_history', 'directory_stamp', 'signing_key', 'calendar_day');
        -- As a TRUNCATE would: whoever still writes ends first.
        EXECUTE 'LOCK TABLE ' || every || ' IN EXCLUSIVE MODE';
        FOR one IN SELECT name, pg_relation_size(name) AS bytes FROM unnest(string_to_array(every, ',')) name LOOP
          CONTINUE WHEN one.bytes = 0;
          EXECUTE 'DELETE FROM ' || one.name;
          IF one.bytes > %d THEN
            filled := filled || one.name;
          END IF;
        END LOOP;
        PERFORM setval(format('%%I.%%I', schemaname, sequencename)::regclass, start_value, false)
          FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL;
        RETURN QUERY SELECT unnest(filled);
      END $$
      """
          .formatted(LARGE);

  private Emptying() {}

  /** Makes the function known to this connection, a superuser's. */
  static void prepare(Statement statement) throws SQLException {
    statement.execute(FUNCTION);
  }

  static void run(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      List<String> large = new ArrayList<>();
      try (var rows = statement.executeQuery("SELECT * FROM pg_temp.empty_tables()")) {
        while (rows.next()) {
          large.add(rows.getString(1));
        }
      }
      if (!large.isEmpty()) {
        statement.execute("VACUUM " + String.join(",", large));
      }
    }
  }
}
