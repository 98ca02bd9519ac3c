package vn.tiendo.reportpaper;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs of our own stand in for LibreOffice. */
class OfficeTest {
  private static final ReportDocument REPORT = ReportSample.brief();

  @TempDir Path folder;

  @Test
  void one_that_hangs_is_ended_with_its_children_and_the_library_draws() throws Exception {
    Path child = folder.resolve("child");
    Office office = office("sleep 300 & echo $! > " + child + "; wait", Duration.ofSeconds(2));
    byte[] pages = new ReportFiles(office).pdf(REPORT).content();
    assertEquals("%PDF", new String(pages, 0, 4));
    long pid = Long.parseLong(Files.readString(child).strip());
    ProcessHandle.of(pid).ifPresent(left -> left.onExit().orTimeout(5, SECONDS).join());
    assertFalse(ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false));
    office.tidy();
  }

  @Test
  void one_that_fails_or_is_not_there_leaves_it_to_the_library() throws IOException {
    Office failing = office("exit 1", Duration.ofSeconds(5));
    assertTrue(failing.pdf(new byte[0]).isEmpty());
    failing.tidy();
    Office absent = new Office(Optional.of(folder + "/none"), Duration.ofSeconds(5));
    assertFalse(absent.present());
    assertTrue(new ReportFiles(absent).pdf(REPORT).name().endsWith(".pdf"));
  }

  @Test
  void what_was_used_is_tidied_away() throws IOException {
    Path seen = folder.resolve("seen");
    Office office = office("echo \"$HOME\" > " + seen, Duration.ofSeconds(5));
    office.pdf(new byte[0]);
    Path used = Path.of(Files.readString(seen).strip());
    assertTrue(Files.exists(used.resolve("fonts.conf")));
    office.tidy();
    assertFalse(Files.exists(used));
  }

  private Office office(String script, Duration patience) throws IOException {
    Path program = Files.writeString(folder.resolve("office"), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    return new Office(Optional.of(program.toString()), patience);
  }
}
