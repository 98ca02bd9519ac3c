package vn.tiendo.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartStopTest {
  private static final String COUNT = "SELECT count(*) FROM start";

  @TempDir Path scratch;
  private Path data;

  @BeforeEach
  void choose_a_folder_with_spaces_and_marks() {
    data = scratch.resolve("dữ liệu 'của' sở");
  }

  @AfterEach
  void nothing_stays_behind() throws IOException {
    assertEquals(List.of(), Launched.processesOf(data));
  }

  private void seed() throws Exception {
    Launched.seeded(data);
  }

  private Launched start(String... more) throws IOException {
    return Launched.start(scratch, Map.of(), Launched.arguments("run", data, more));
  }

  @Test
  void a_second_start_keeps_the_data_and_says_where_everything_is() throws Exception {
    Launched first = start("--port", "0").awaitReady();
    assertEquals("1", first.ask("/sql", COUNT));
    assertTrue(first.output().contains(data.resolve("accounts.txt").toString()));
    assertTrue(first.output().contains("quantri (Quản trị hệ thống)"), first.output());
    assertFalse(first.output().contains("bí-mật"), "passwords stay in the file");
    assertEquals(143, first.stop());

    Launched second = start("--port", "0").awaitReady();
    assertEquals("2", second.ask("/sql", COUNT));
    second.stop();
  }

  @Test
  void secrets_are_readable_by_their_owner_only() throws Exception {
    Launched launched = start("--port", "0").awaitReady();
    launched.stop();
    assertEquals("rwx------", mode(data));
    assertEquals("rwx------", mode(data.resolve("postgres")));
    try (var files = Files.list(data.resolve("secrets"))) {
      List<Path> secrets = files.toList();
      assertEquals(3, secrets.size());
      for (Path secret : secrets) {
        assertEquals("rw-------", mode(secret));
        assertFalse(launched.output().contains(Files.readString(secret).strip()));
      }
    }
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void the_application_role_owns_nothing_and_the_server_listens_here_only() throws Exception {
    seed();
    Launched launched = start("--port", "0", "--demo").awaitReady();
    assertTrue(launched.ask("/sql", "CREATE TABLE mine (id int)").contains("permission denied"));
    assertTrue(launched.ask("/sql", "DELETE FROM start").contains("permission denied"));
    assertEquals("127.0.0.1", launched.ask("/sql", "SHOW listen_addresses"));
    assertEquals("on", launched.ask("/sql", "SHOW data_checksums"));
    assertEquals("on", launched.ask("/sql", "SHOW fsync"));
    assertEquals("true", launched.ask("/environment", "TIENDO_DEMO"));
    launched.stop();
  }

  @Test
  void vietnamese_is_sorted_and_taken_apart_as_letters() throws Exception {
    seed();
    Launched launched = start("--port", "0").awaitReady();
    assertEquals(
        "an ăn ân da đa e",
        launched.ask(
            "/sql",
            "SELECT string_agg(w, ' ' ORDER BY w) FROM unnest('{e,đa,da,ân,ăn,an}'::text[]) w"));
    assertEquals(
        "t", launched.ask("/sql", "SELECT 'ĐƯỜNG' ~* '^\\w+$' AND lower('ĐƯỜNG') = 'đường'"));
    launched.stop();
  }

  /** What containers need that forbid user namespaces; and back again, where they don't. */
  @Test
  void root_can_have_another_user_run_the_database() throws Exception {
    seed();
    Files.setPosixFilePermissions(scratch, PosixFilePermissions.fromString("rwx--x--x"));
    String server =
        Path.of("target/postgres-" + Binaries.version() + "/bin/postgres")
            .toAbsolutePath()
            .toString();
    assumeTrue(
        new ProcessBuilder("setpriv", "--reuid=nobody", "--clear-groups", "--", server, "--version")
                .start()
                .waitFor()
            == 0,
        "root, with a way to the programs that is open to others");
    Map<String, String> asNobody = Map.of(SystemUser.VARIABLE, "nobody");
    Launched launched =
        Launched.start(scratch, asNobody, Launched.arguments("run", data, "--port", "0"))
            .awaitReady();
    assertEquals("nobody", Files.getOwner(data.resolve("postgres/PG_VERSION")).getName());
    launched.stop();
    Launched again = start("--port", "0").awaitReady();
    assertEquals("2", again.ask("/sql", COUNT));
    assertEquals("root", Files.getOwner(data.resolve("postgres/PG_VERSION")).getName());
    again.stop();
  }

  @Test
  void a_taken_port_is_one_line() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Launched launched = start("--port", String.valueOf(taken.getLocalPort()));
      assertEquals(Refusal.EXIT_CODE, launched.awaitEnd());
      assertOneLine(launched, "cổng " + taken.getLocalPort());
    }
  }

  @Test
  void an_unwritable_folder_is_one_line() throws Exception {
    Path file = Files.createFile(scratch.resolve("file"));
    Launched launched =
        Launched.start(scratch, Map.of(), Launched.arguments("run", file.resolve("below")));
    assertEquals(Refusal.EXIT_CODE, launched.awaitEnd());
    assertOneLine(launched, "Không ghi được");
  }

  @Test
  void a_missing_application_is_one_line() throws Exception {
    Launched launched =
        Launched.start(
            scratch,
            Map.of(),
            List.of(
                "run", "--data", data.toString(), "--app", scratch.resolve("none.jar").toString()));
    assertEquals(Refusal.EXIT_CODE, launched.awaitEnd());
    assertOneLine(launched, "make run");
  }

  @Test
  void a_second_launcher_on_the_same_folder_is_refused_in_one_line() throws Exception {
    seed();
    Launched first = start("--port", "0").awaitReady();
    Launched second = start("--port", "0");
    assertEquals(Refusal.EXIT_CODE, second.awaitEnd());
    assertOneLine(second, "đang được một tiến trình Tiến Độ khác dùng");
    assertEquals("1", first.ask("/sql", COUNT));
    first.stop();
  }

  @Test
  void a_database_given_by_the_environment_is_used_and_nothing_embedded_starts() throws Exception {
    seed();
    Launched server = start("--port", "0").awaitReady();
    Path other = scratch.resolve("other");
    Map<String, String> given =
        Map.of(
            "QUARKUS_DATASOURCE_JDBC_URL",
                server.ask("/environment", "QUARKUS_DATASOURCE_JDBC_URL"),
            "QUARKUS_DATASOURCE_USERNAME", Database.APP,
            "QUARKUS_DATASOURCE_PASSWORD",
                server.ask("/environment", "QUARKUS_DATASOURCE_PASSWORD"),
            "QUARKUS_FLYWAY_USERNAME", Database.OWNER,
            "QUARKUS_FLYWAY_PASSWORD", server.ask("/environment", "QUARKUS_FLYWAY_PASSWORD"));
    Launched launched =
        Launched.start(scratch, given, Launched.arguments("run", other, "--port", "0"))
            .awaitReady();
    assertEquals("2", launched.ask("/sql", COUNT));
    assertFalse(Files.exists(other.resolve("postgres")));
    launched.stop();
    server.stop();
  }

  @Test
  void an_application_that_fails_at_its_start_gives_its_exit_code() throws Exception {
    seed();
    Launched launched =
        Launched.start(
            scratch, Map.of("FAKE_FAILS", "true"), Launched.arguments("run", data, "--port", "0"));
    assertEquals(7, launched.awaitEnd());
  }

  @Test
  void a_command_runs_beside_the_product_and_gives_its_exit_code() throws Exception {
    seed();
    Launched launched =
        Launched.start(
            scratch,
            Map.of(),
            Launched.arguments(
                "with",
                data,
                "--",
                "sh",
                "-c",
                "echo \"at $TIENDO_URL $TIENDO_ACCOUNTS\"; exit 5"));
    assertEquals(5, launched.awaitEnd());
    assertTrue(
        launched
            .output()
            .contains("at " + launched.address() + " " + data.resolve("accounts.txt")));
  }

  @Test
  void the_database_alone_serves_a_command() throws Exception {
    seed();
    Launched launched =
        Launched.start(
            scratch,
            Map.of(),
            Launched.arguments("db", data, "--", "sh", "-c", "echo $QUARKUS_DATASOURCE_JDBC_URL"));
    assertEquals(0, launched.awaitEnd());
    assertTrue(
        launched.output().matches("jdbc:postgresql://127\\.0\\.0\\.1:\\d+/tiendo\\n"),
        launched.output());
  }

  static void assertOneLine(Launched launched, String part) throws IOException {
    String output = launched.output();
    assertTrue(output.contains(part), output);
    assertEquals(1, output.lines().count(), output);
  }
}
