package vn.tiendo.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real and simulated figures never share a folder; half a simulated life is made anew. */
class DemoFolderTest {
  private static final String COUNT = "SELECT count(*) FROM start";

  @TempDir Path scratch;
  private Path data;

  @BeforeEach
  void a_database_just_made() throws Exception {
    data = Launched.seeded(scratch.resolve("data"));
  }

  @AfterEach
  void nothing_stays_behind() throws IOException {
    assertEquals(List.of(), Launched.processesOf(data));
  }

  private Launched start(Map<String, String> environment, String... more) throws IOException {
    return Launched.start(scratch, environment, Launched.arguments("run", data, more));
  }

  @Test
  void a_second_start_adds_nothing_and_without_demo_the_folder_stays_closed() throws Exception {
    Launched first = start(Map.of(), "--port", "0", "--demo").awaitReady();
    assertTrue(first.output().contains("Đang mô phỏng các năm"));
    assertTrue(first.output().contains("(số liệu mô phỏng)"), first.output());
    assertTrue(first.output().contains("trong mô phỏng là 24/11/2025"), first.output());
    first.stop();
    Launched second = start(Map.of(), "--port", "0", "--demo").awaitReady();
    assertFalse(second.output().contains("Đang mô phỏng các năm"));
    assertEquals("2", second.ask("/sql", COUNT));
    second.stop();
    Launched real = start(Map.of(), "--port", "0");
    assertEquals(Refusal.EXIT_CODE, real.awaitEnd());
    assertTrue(real.output().contains("chứa số liệu mô phỏng"), real.output());
  }

  @Test
  void a_folder_of_real_work_is_not_simulated() throws Exception {
    start(Map.of(), "--port", "0").awaitReady().stop();
    Launched demo = start(Map.of(), "--port", "0", "--demo");
    assertEquals(Refusal.EXIT_CODE, demo.awaitEnd());
    assertTrue(demo.output().contains("có dữ liệu thật"), demo.output());
    Launched real = start(Map.of(), "--port", "0").awaitReady();
    assertEquals("2", real.ask("/sql", COUNT));
    real.stop();
  }

  @Test
  void a_life_that_broke_off_begins_anew() throws Exception {
    Map<String, String> breaking = Map.of("FAKE_BREAKS_OFF", "true");
    start(breaking, "--port", "0", "--demo").awaitReady().stop();
    Launched again = start(Map.of(), "--port", "0", "--demo").awaitReady();
    assertTrue(again.output().contains("làm lại từ đầu"), again.output());
    assertEquals("1", again.ask("/sql", COUNT));
    again.stop();
  }
}
