package vn.tiendo.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
  private static final String COUNT = "SELECT count(*) FROM start";

  @TempDir Path scratch;
  private Path data;
  private Path archive;

  @BeforeEach
  void choose() throws Exception {
    data = Launched.seeded(scratch.resolve("data"));
    archive = scratch.resolve("backup.tar.gz");
  }

  @AfterEach
  void nothing_stays_behind() throws IOException {
    assertEquals(List.of(), Launched.processesOf(scratch));
    try (var left = Files.list(scratch)) {
      assertEquals(
          List.of(), left.filter(f -> f.toString().matches(".*(trial|part|restoring).*")).toList());
    }
  }

  private Launched run(Path folder) throws IOException, InterruptedException {
    return Launched.start(scratch, Map.of(), Launched.arguments("run", folder, "--port", "0"))
        .awaitReady();
  }

  private Launched command(String... arguments) throws IOException, InterruptedException {
    Launched launched = Launched.start(scratch, Map.of(), List.of(arguments));
    launched.awaitEnd();
    return launched;
  }

  private Launched backup() throws IOException, InterruptedException {
    return command("backup", "--data", data.toString(), "--to", archive.toString());
  }

  private Launched restore(Path target) throws IOException, InterruptedException {
    return command("restore", "--from", archive.toString(), "--data", target.toString());
  }

  @Test
  void a_copy_made_while_people_write_holds_every_row_up_to_a_moment() throws Exception {
    Launched product = run(data);
    product.ask(
        "/sql", "INSERT INTO start (note) SELECT repeat('x', 500) FROM generate_series(1, 40000)");
    AtomicBoolean writing = new AtomicBoolean(true);
    Thread writer = new Thread(() -> write(product, writing));
    writer.start();
    int before = Integer.parseInt(product.ask("/sql", COUNT));
    Launched backup = backup();
    writing.set(false);
    writer.join();
    int after = Integer.parseInt(product.ask("/sql", COUNT));
    product.stop();

    assertEquals(0, backup.process.exitValue(), backup.output());
    assertEquals(
        "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(archive)));
    Path restored = scratch.resolve("restored");
    assertEquals(0, restore(restored).process.exitValue());
    Launched again = run(restored);
    int held = Integer.parseInt(again.ask("/sql", "SELECT count(*) - 1 FROM start"));
    assertTrue(before <= held && held <= after, before + " ≤ " + held + " ≤ " + after);
    assertTrue(after > before, "somebody wrote meanwhile");
    assertEquals(
        "t",
        again.ask(
            "/sql",
            "SELECT count(DISTINCT id) = max(id) FROM start WHERE id <= 40001 + "
                + (held - 40001)));
    assertTrue(Files.exists(restored.resolve("accounts.txt")));
    again.stop();
  }

  private static void write(Launched product, AtomicBoolean writing) {
    try {
      while (writing.get()) {
        product.ask("/sql", "INSERT INTO start (note) VALUES (repeat('y', 500))");
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void a_folder_at_rest_is_copied_once_and_never_written_over() throws Exception {
    run(data).stop();
    Launched backup = backup();
    assertEquals(0, backup.process.exitValue(), backup.output());
    StartStopTest.assertOneLine(backup, "2 bảng, 2 dòng");

    assertRefused(backup(), "Đã có tệp");
    assertRefused(restore(data), "không trống");

    byte[] whole = Files.readAllBytes(archive);
    Files.write(archive, Arrays.copyOf(whole, whole.length / 2));
    assertRefused(restore(scratch.resolve("restored")), "Không đọc được bản sao");
    assertFalse(Files.exists(scratch.resolve("restored")));
  }

  private static void assertRefused(Launched launched, String part) throws IOException {
    assertEquals(Refusal.EXIT_CODE, launched.process.exitValue());
    StartStopTest.assertOneLine(launched, part);
  }

  /** The planted fault: one byte of one page turned over on the disk. */
  @Test
  void a_damaged_page_makes_no_backup() throws Exception {
    Launched product = run(data);
    product.ask(
        "/sql", "INSERT INTO start (note) SELECT repeat('x', 500) FROM generate_series(1, 1000)");
    String file = product.ask("/sql", "SELECT pg_relation_filepath('start')");
    product.stop();
    try (RandomAccessFile page =
        new RandomAccessFile(data.resolve("postgres").resolve(file).toFile(), "rw")) {
      page.seek(8192 * 3 + 4000);
      int old = page.read();
      page.seek(8192 * 3 + 4000);
      page.write(old ^ 0xff);
    }
    Launched backup = backup();
    assertTrue(backup.process.exitValue() != 0);
    assertTrue(backup.output().contains("invalid page"), backup.output());
    assertFalse(Files.exists(archive));
  }
}
