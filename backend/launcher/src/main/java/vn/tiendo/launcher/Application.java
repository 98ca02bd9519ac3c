package vn.tiendo.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The application's process: started with the launcher's own Java, found again by a file after a
 * kill -9.
 */
final class Application {
  private static final String DEFAULT_HEAP = "-Xmx512m";
  private static final long GRACE_SECONDS = 30;
  private static final Duration READY_WITHIN = Duration.ofMinutes(5);

  /**
   * Systems reckon the start from the time of boot, which shifts a little when the clock is
   * corrected.
   */
  private static final long SAME_START_MS = 2_000;

  private final Path pidFile;
  private final Path jar;
  private Process process;

  /**
   * @param jar null where only an orphan is to be ended
   */
  Application(DataFolder folder, Path jar) {
    this.pidFile = folder.run().resolve("application.pid");
    this.jar = jar;
  }

  /**
   * Ends an application that a killed launcher left behind: it still holds the port and the
   * database.
   */
  void endOrphan() throws IOException {
    if (!Files.exists(pidFile)) {
      return;
    }
    String[] words = Files.readString(pidFile).strip().split(" ");
    if (words.length == 2) {
      long startedAt = Long.parseLong(words[1]);
      Optional<ProcessHandle> orphan =
          ProcessHandle.of(Long.parseLong(words[0]))
              .filter(found -> Math.abs(startedAt(found) - startedAt) < SAME_START_MS);
      orphan.ifPresent(found -> Processes.end(found, GRACE_SECONDS));
    }
    Files.delete(pidFile);
  }

  synchronized void start(Map<String, String> environment) throws IOException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(javaOptions());
    words.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-jar",
            jar.toString()));
    ProcessBuilder builder = new ProcessBuilder(words).inheritIO();
    builder.redirectInput(ProcessBuilder.Redirect.PIPE);
    builder.environment().putAll(environment);
    process = builder.start();
    process.getOutputStream().close();
    Files.writeString(pidFile, process.pid() + " " + startedAt(process.toHandle()) + "\n");
  }

  /**
   * Waits until the application says that it can serve.
   *
   * @return false when it ended instead
   * @throws Refusal when neither happens in five minutes
   */
  boolean becomesReady(String address) throws InterruptedException {
    Instant until = Instant.now().plus(READY_WITHIN);
    while (process.isAlive()) {
      if (isReady(address)) {
        return true;
      }
      if (Instant.now().isAfter(until)) {
        throw new Refusal(
            "Ứng dụng không sẵn sàng sau "
                + READY_WITHIN.toMinutes()
                + " phút; xem các dòng ở trên.");
      }
      Thread.sleep(50);
    }
    return false;
  }

  /** The application's exit code, once it has ended. */
  int waitFor() {
    return Processes.wait(process);
  }

  /** Lets it finish its requests, then ends it; nothing to do is fine. */
  synchronized void stop() throws IOException {
    if (process != null && process.isAlive()) {
      Processes.end(process.toHandle(), GRACE_SECONDS);
    }
    if (process != null) {
      Files.deleteIfExists(pidFile);
    }
  }

  private static boolean isReady(String address) {
    try {
      URI health = URI.create(address + "/health/ready");
      HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection();
      connection.setConnectTimeout(1_000);
      connection.setReadTimeout(5_000);
      try {
        return connection.getResponseCode() == 200;
      } finally {
        connection.disconnect();
      }
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Milliseconds; with the process number it names one process for good. */
  private static long startedAt(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  /**
   * With the classes as they were laid out at build time (JEP 514), where that was done: half the
   * time to start.
   */
  private List<String> javaOptions() {
    String given = System.getenv("TIENDO_JAVA_OPTS");
    if (given != null && !given.isBlank()) {
      return List.of(given.strip().split("\\s+"));
    }
    Path cache = jar.resolveSibling("app.aot");
    return Files.exists(cache)
        ? List.of(DEFAULT_HEAP, "-XX:AOTCache=" + cache)
        : List.of(DEFAULT_HEAP);
  }
}
