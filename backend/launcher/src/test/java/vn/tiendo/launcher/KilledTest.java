package vn.tiendo.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a kill -9 of anything the next start goes on by itself, with the data. */
class KilledTest {
  private static final String COUNT = "SELECT count(*) FROM start";

  @TempDir Path scratch;
  private Path data;
  private String port;

  @BeforeEach
  void choose() throws Exception {
    data = Launched.seeded(scratch.resolve("data"));
    port = String.valueOf(Ports.free());
  }

  @AfterEach
  void nothing_stays_behind() throws IOException {
    assertEquals(List.of(), Launched.processesOf(data));
  }

  private Launched start() throws IOException, InterruptedException {
    return Launched.start(scratch, Map.of(), Launched.arguments("run", data, "--port", port))
        .awaitReady();
  }

  private long postmaster() throws IOException {
    return Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
  }

  private void kill(long pid) {
    ProcessHandle handle = ProcessHandle.of(pid).orElseThrow();
    handle.destroyForcibly();
    assertTrue(Processes.endsWithin(handle, 10));
  }

  private void assertGoesOn(int starts) throws Exception {
    Launched next = start();
    assertEquals(String.valueOf(starts), next.ask("/sql", COUNT));
    next.stop();
  }

  @Test
  void the_launcher() throws Exception {
    Launched killed = start();
    kill(killed.process.pid());
    assertFalse(Launched.processesOf(data).isEmpty(), "the orphans this test is about");
    assertGoesOn(2);
  }

  @Test
  void the_launcher_and_then_the_database_server() throws Exception {
    Launched killed = start();
    kill(killed.process.pid());
    kill(postmaster());
    assertTrue(Files.exists(data.resolve("postgres/postmaster.pid")));
    assertGoesOn(2);
  }

  @Test
  void everything_and_the_server_s_number_belongs_to_another_program_now() throws Exception {
    Launched killed = start();
    kill(killed.process.pid());
    kill(postmaster());
    List<String> lines = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
    lines.set(0, String.valueOf(ProcessHandle.current().pid()));
    Files.write(data.resolve("postgres/postmaster.pid"), lines);
    assertGoesOn(2);
    assertTrue(ProcessHandle.current().isAlive());
  }

  @Test
  void the_launcher_while_the_application_s_number_belongs_to_another_program_now()
      throws Exception {
    Launched killed = start();
    killed.stop();
    Files.writeString(data.resolve("run/application.pid"), ProcessHandle.current().pid() + " 1\n");
    assertGoesOn(2);
  }

  @Test
  void the_application() throws Exception {
    Launched launched = start();
    long application =
        Long.parseLong(Files.readString(data.resolve("run/application.pid")).split(" ")[0]);
    kill(application);
    assertEquals(128 + 9, launched.awaitEnd());
    assertGoesOn(2);
  }

  @Test
  void initdb_in_the_middle() throws Exception {
    Files.move(data.resolve("postgres"), data.resolve("postgres.new"));
    assertGoesOn(1);
    assertFalse(Files.exists(data.resolve("postgres.new")));
  }

  @Test
  void an_application_that_ends_by_itself_takes_everything_with_it() throws Exception {
    Launched launched = start();
    try {
      launched.ask("/exit", "3");
    } catch (IOException cutOff) {
      // It is gone before it answers.
    }
    assertEquals(3, launched.awaitEnd());
  }

  @Test
  void another_version_s_data_is_refused_and_left_alone() throws Exception {
    start().stop();
    Files.writeString(data.resolve("postgres/PG_VERSION"), "17\n");
    Launched launched =
        Launched.start(scratch, Map.of(), Launched.arguments("run", data, "--port", port));
    assertEquals(Refusal.EXIT_CODE, launched.awaitEnd());
    StartStopTest.assertOneLine(launched, "PostgreSQL 17");
  }
}
