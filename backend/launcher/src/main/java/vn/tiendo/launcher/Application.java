package vn.tiendo.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The application's process: started with the launcher's own Java, found again by a file after a
 * kill -9.
 */
final class Application {
  private static final String DEFAULT_HEAP = "-Xmx512m";
  private static final long GRACE_SECONDS = 30;
  private static final Pattern TODAY =
      Pattern.compile("\"today\"\\s*:\\s*\"(\\d{4})-(\\d{2})-(\\d{2})\"");
  private static final Duration READY_WITHIN = Duration.ofMinutes(5);
  private static final Duration LIVED_WITHIN = Duration.ofMinutes(30);

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
   * @param demo whether it may have years to live through first
   * @throws Refusal when neither happens in five minutes, or thirty for a simulated life
   */
  boolean becomesReady(String address, boolean demo) throws InterruptedException {
    Duration within = demo ? LIVED_WITHIN : READY_WITHIN;
    Instant until = Instant.now().plus(within);
    while (process.isAlive()) {
      if (isReady(address)) {
        return true;
      }
      if (Instant.now().isAfter(until)) {
        throw new Refusal(
            "Ứng dụng không sẵn sàng sau " + within.toMinutes() + " phút; xem các dòng ở trên.");
      }
      Thread.sleep(50);
    }
    return false;
  }

  /** Which day it is in the application, dd/MM/yyyy: a simulated life has days of its own. */
  static Optional<String> today(String address) {
    try (InputStream answer = URI.create(address + "/api/v1/system").toURL().openStream()) {
      Matcher found = TODAY.matcher(new String(answer.readAllBytes(), StandardCharsets.UTF_8));
      return found.find()
          ? Optional.of(found.group(3) + "/" + found.group(2) + "/" + found.group(1))
          : Optional.empty();
    } catch (IOException unknown) {
      return Optional.empty();
    }
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
