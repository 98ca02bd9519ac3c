package vn.tiendo.common.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.tiendo.support.ScratchPostgres;

/** Several instances on one database, with the rights of the application's role. */
@Timeout(180)
class JobRunnerTest {
  private static ScratchPostgres postgres;

  @BeforeAll
  static void start() throws SQLException {
    postgres = new ScratchPostgres();
    postgres.flyway().migrate();
    postgres.asOwner("CREATE TABLE witness (word text, at timestamptz DEFAULT clock_timestamp())");
  }

  @AfterAll
  static void stop() {
    postgres.close();
  }

  @BeforeEach
  void forget() throws SQLException {
    postgres.asOwner("TRUNCATE witness, scheduled_job");
  }

  @Test
  void of_two_instances_one_does_it() throws Exception {
    JobRunner one = Instance.of(postgres.applicationUrl(), "one", Duration.ofHours(1), 0);
    JobRunner two = Instance.of(postgres.applicationUrl(), "two", Duration.ofHours(1), 0);
    one.start();
    two.start();
    try {
      await(() -> !said().isEmpty());
      Thread.sleep(Instance.LOOK.toMillis() * 8);
      String who = said().getFirst().split(" ")[0];
      assertEquals(List.of(who + " begins", who + " ends"), said(), "once, though both looked");
    } finally {
      one.stop();
      two.stop();
    }
  }

  @Test
  void the_work_comes_round_and_never_twice_at_once() throws Exception {
    Duration soon = Duration.ofMillis(200);
    JobRunner one = Instance.of(postgres.applicationUrl(), "one", soon, 300);
    JobRunner two = Instance.of(postgres.applicationUrl(), "two", soon, 300);
    one.start();
    two.start();
    try {
      await(() -> said().size() >= 8);
    } finally {
      one.stop();
      two.stop();
    }
    List<String> words = said().stream().map(word -> word.split(" ")[1]).toList();
    for (int i = 0; i < words.size(); i++) {
      assertEquals(i % 2 == 0 ? "begins" : "ends", words.get(i), "in turn: " + words);
    }
  }

  @Test
  void when_the_instance_that_is_at_it_is_killed_another_takes_over() throws Exception {
    Process killed = process("killed");
    JobRunner other = Instance.of(postgres.applicationUrl(), "other", Duration.ofHours(1), 0);
    try {
      await(() -> said().contains("killed begins"));
      other.start();
      Thread.sleep(Instance.BEAT.toMillis() * 6);
      assertEquals(List.of("killed begins"), said(), "as long as it lives nobody takes over");
      killed.destroyForcibly().waitFor();
      await(() -> said().contains("other ends"));
      assertNotEquals("killed", postgres.column("SELECT picked_by FROM scheduled_job").getFirst());
    } finally {
      killed.destroyForcibly();
      other.stop();
    }
  }

  @Test
  void a_run_that_fails_is_remembered_and_comes_round_again() throws Exception {
    JobRunner one = Instance.of(postgres.applicationUrl(), "one", Duration.ofMillis(200), -1);
    one.start();
    try {
      await(() -> said().size() >= 2);
      await(
          () ->
              !postgres
                  .column("SELECT task_name FROM scheduled_job WHERE consecutive_failures > 0")
                  .isEmpty());
    } finally {
      one.stop();
    }
  }

  private static List<String> errands() throws SQLException {
    return said().stream().filter(word -> word.contains("'s errand")).toList();
  }

  private static final Instance.Sent ERRAND = new Instance.Sent(null);

  @Test
  void an_errand_is_done_once_however_many_instances_look() throws Exception {
    JobRunner one = Instance.of(postgres.applicationUrl(), "one", Duration.ofHours(1), 0);
    JobRunner two = Instance.of(postgres.applicationUrl(), "two", Duration.ofHours(1), 0);
    UUID subject = UUID.randomUUID();
    one.send(ERRAND, subject, Instant.now());
    two.send(ERRAND, subject, Instant.now());
    one.start();
    two.start();
    try {
      await(() -> errands().size() >= 2);
      Thread.sleep(Instance.LOOK.toMillis() * 8);
      String who = errands().getFirst().split(" ")[0];
      assertEquals(List.of(who + " errand begins", who + " errand ends"), errands());
      assertEquals(
          List.of(),
          postgres.column("SELECT task_instance FROM scheduled_job WHERE task_name = 'test.Sent'"));
    } finally {
      one.stop();
      two.stop();
    }
  }

  @Test
  void an_errand_whose_instance_is_killed_is_begun_again_by_another() throws Exception {
    JobRunner other = Instance.of(postgres.applicationUrl(), "other", Duration.ofHours(1), 0);
    other.send(ERRAND, UUID.randomUUID(), Instant.now());
    Process killed = process("killed");
    try {
      await(() -> errands().contains("killed's errand begins"));
      other.start();
      killed.destroyForcibly().waitFor();
      await(() -> errands().contains("other's errand ends"));
    } finally {
      killed.destroyForcibly();
      other.stop();
    }
  }

  /** A program of its own that begins the job and does not end it. */
  private static Process process(String name) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Instance.class.getName(),
            postgres.applicationUrl(),
            name)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static List<String> said() throws SQLException {
    return postgres.column("SELECT word FROM witness ORDER BY at");
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    Instant until = Instant.now().plusSeconds(60);
    while (!condition.call()) {
      assertTrue(Instant.now().isBefore(until), "nothing came; said was " + said());
      Thread.sleep(50);
    }
  }
}
