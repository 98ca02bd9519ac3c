package vn.tiendo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Once there is data, a migration locks nobody out: no lock above 2 s at a million rows. */
class MigrationLocksTest {
  /** Everything up to here runs before the first release, on empty tables. */
  private static final String BEFORE_FIRST_RELEASE = "V099";

  @Test
  void no_later_migration_locks_a_large_table() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".sql")).sorted().toList()) {
        if (file.getFileName().toString().compareTo(BEFORE_FIRST_RELEASE) > 0) {
          MigrationLocks.found(Files.readString(file))
              .forEach(s -> found.add(file.getFileName() + ": " + s));
        }
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void statements_that_lock_are_seen() {
    for (String dangerous :
        List.of(
            "CREATE INDEX task_due_ix ON task (due_on)",
            "CREATE UNIQUE INDEX task_due_uq ON task (due_on)",
            "ALTER TABLE task ADD CONSTRAINT task_due_ck CHECK (true)",
            "ALTER TABLE task ALTER COLUMN code TYPE varchar(9)",
            "ALTER TABLE task ALTER due_on SET NOT NULL",
            "ALTER TABLE task ADD COLUMN due_on date NOT NULL",
            "ALTER TABLE task DROP COLUMN due_on",
            "UPDATE task SET due_on = '2021-01-01'",
            "DROP TABLE task",
            "LOCK TABLE task",
            "-- slow\nVACUUM FULL task")) {
      assertEquals(1, MigrationLocks.found(dangerous + ";").size(), dangerous);
    }
  }

  @Test
  void statements_that_do_not_lock_are_let_pass() {
    assertEquals(
        List.of(),
        MigrationLocks.found(
            """
            CREATE TABLE note (id uuid NOT NULL, CONSTRAINT note_id_pk PRIMARY KEY (id));
            CREATE INDEX note_id_ix ON note (id);
            CREATE INDEX CONCURRENTLY task_due_ix ON task (due_on);
            ALTER TABLE task ADD CONSTRAINT task_due_ck CHECK (true) NOT VALID;
            ALTER TABLE task VALIDATE CONSTRAINT task_due_ck;
            ALTER TABLE task ADD COLUMN note text;
            ALTER TABLE task ADD COLUMN starred boolean NOT NULL DEFAULT false;
            UPDATE task SET note = '' WHERE id = ANY ('{}');
            """));
  }
}
