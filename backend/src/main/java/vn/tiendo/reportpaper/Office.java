package vn.tiendo.reportpaper;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * LibreOffice, where it is installed, turns Word files of ours into pages: one at a time, in a
 * folder of its own, ended with all its children when it takes too long. Never given a file that
 * somebody sent: such a file may ask to be filled from elsewhere.
 */
@ApplicationScoped
class Office {
  private static final Logger LOG = Logger.getLogger(Office.class);

  private final Optional<Path> program;
  private final Duration patience;
  private final Semaphore turn = new Semaphore(1, true);
  private Path folder;

  Office(
      @ConfigProperty(name = "tiendo.paper.office") Optional<String> program,
      @ConfigProperty(name = "tiendo.paper.office-patience") Duration patience) {
    this.program = program.flatMap(Office::found);
    this.patience = patience;
  }

  /** A name is looked for where the system looks for programs, a path is taken as it is. */
  private static Optional<Path> found(String name) {
    if (name.contains("/")) {
      return Optional.of(Path.of(name)).filter(Files::isExecutable);
    }
    String places = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(places.split(File.pathSeparator))
        .map(place -> Path.of(place, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  boolean present() {
    return program.isPresent();
  }

  /** The pages as PDF; empty where the program is not there, is busy, or fails. */
  Optional<byte[]> pdf(byte[] docx) {
    return converted(docx, "pdf:writer_pdf_Export");
  }

  /**
   * @param into the suffix of the file that is wanted, a colon, the name of the program's filter
   */
  Optional<byte[]> converted(byte[] docx, String into) {
    if (program.isEmpty()) {
      return Optional.empty();
    }
    try {
      if (!turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("LibreOffice has been busy for too long.");
        return Optional.empty();
      }
      try {
        return run(program.get(), docx, into);
      } finally {
        turn.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (IOException e) {
      LOG.warnf("LibreOffice made no pages: %s", e.getMessage());
      return Optional.empty();
    }
  }

  private Optional<byte[]> run(Path office, byte[] docx, String into)
      throws IOException, InterruptedException {
    Path home = home();
    Path from = Files.write(home.resolve("pages.docx"), docx);
    Path to = home.resolve("made").resolve("pages." + into.substring(0, into.indexOf(':')));
    Files.deleteIfExists(to);
    Process process = start(office, home, from, into);
    try {
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warnf("LibreOffice took longer than %d s and was ended.", patience.toSeconds());
        // What was ended in the middle of its work may have left its profile locked.
        end(process);
        delete(home.resolve("profile"));
        return Optional.empty();
      }
      return Files.exists(to) ? Optional.of(Files.readAllBytes(to)) : Optional.empty();
    } finally {
      end(process);
      Files.deleteIfExists(from);
      Files.deleteIfExists(to);
    }
  }

  private static Process start(Path office, Path home, Path from, String into) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                office.toString(),
                "-env:UserInstallation=" + home.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--nolockcheck",
                "--nodefault",
                "--convert-to",
                into,
                "--outdir",
                home.resolve("made").toString(),
                from.toString()));
    builder.environment().put("FONTCONFIG_FILE", home.resolve("fonts.conf").toString());
    builder.environment().put("HOME", home.toString());
    builder.environment().remove("DISPLAY");
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    return builder.start();
  }

  /** The program starts another one, which does the work. */
  private static void end(Process process) {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
  }

  private Path home() throws IOException {
    if (folder == null) {
      Path made = Files.createTempDirectory("tiendo-paper");
      PaperFonts.install(made);
      folder = made;
    }
    return folder;
  }

  @PreDestroy
  void tidy() throws IOException {
    if (folder != null) {
      delete(folder);
      folder = null;
    }
  }

  private static void delete(Path what) throws IOException {
    if (Files.exists(what)) {
      try (Stream<Path> all = Files.walk(what)) {
        all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      }
    }
  }
}
