package vn.tiendo.kill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The packaged product in two parts that can be killed apart: PostgreSQL under the launcher, and
 * the application.
 */
final class Product implements AutoCloseable {
  private static final Path LAUNCHER = Path.of("launcher", "target", "launcher", "launcher.jar");
  private static final Path APPLICATION = Path.of("target", "quarkus-app", "quarkus-run.jar");
  private static final String JAVA = ProcessHandle.current().info().command().orElse("java");
  private static final int POLL_MS = 100;
  private static final int POLLS = 1_800;

  static final ObjectMapper JSON = new ObjectMapper();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private final Path folder;
  private final int port;
  private Process launcher;
  private Process application;
  private Map<String, String> environment;

  Product() throws IOException {
    this(Files.createTempDirectory("tiendo-kills"), Map.of());
  }

  private Product(Path folder, Map<String, String> environment) throws IOException {
    this.folder = folder;
    this.environment = environment;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
  }

  /** Another instance on the same database, not started yet. */
  Product beside() throws IOException {
    return new Product(folder, environment);
  }

  /** A setting of the application, before it is started. */
  void set(String name, String value) {
    environment.put(name, value);
  }

  /** PostgreSQL, recovered from whatever happened to it, and where to find it. */
  void startDatabase() throws IOException, InterruptedException {
    Path told = folder.resolve("environment");
    Files.deleteIfExists(told);
    String command = "env > \"$0.part\" && mv \"$0.part\" \"$0\" && exec sleep 100000";
    launcher =
        process(
                "launcher.log",
                List.of(
                    JAVA,
                    "-jar",
                    LAUNCHER.toString(),
                    "db",
                    "--data",
                    data().toString(),
                    "--",
                    "sh",
                    "-c",
                    command,
                    told.toString()))
            .start();
    await("PostgreSQL", launcher, () -> Files.exists(told));
    Map<String, String> found = new HashMap<>();
    for (String line : Files.readAllLines(told)) {
      int at = line.indexOf('=');
      if (at > 0 && (line.startsWith("QUARKUS_") || line.startsWith("TIENDO_"))) {
        found.put(line.substring(0, at), line.substring(at + 1));
      }
    }
    environment = found;
  }

  /** The application, until it says that it is ready. @return how long that took */
  Duration startApplication() throws IOException, InterruptedException {
    long begun = System.nanoTime();
    List<String> words = new ArrayList<>(List.of(JAVA, "-Xmx512m"));
    Path cache = APPLICATION.resolveSibling("app.aot");
    if (Files.exists(cache)) {
      words.add("-XX:AOTCache=" + cache);
    }
    words.addAll(List.of("-jar", APPLICATION.toString()));
    ProcessBuilder builder = process("application-" + port + ".log", words);
    builder.environment().putAll(environment);
    builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
    builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
    application = builder.start();
    await("the application", application, this::ready);
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private boolean ready() throws InterruptedException {
    try {
      return http.send(request("/health/ready").build(), BodyHandlers.discarding()).statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** As the kernel would: no handler runs, nothing is flushed. */
  void killApplication() throws InterruptedException {
    application.destroyForcibly().waitFor();
  }

  /** The postmaster first, then what kept it: as when the machine loses its power. */
  void killDatabase() throws IOException, InterruptedException {
    Path pid = data().resolve("postgres").resolve("postmaster.pid");
    long postmaster = Long.parseLong(Files.readAllLines(pid).getFirst().strip());
    ProcessHandle.of(postmaster).ifPresent(ProcessHandle::destroyForcibly);
    List<ProcessHandle> errand = launcher.descendants().toList();
    launcher.destroyForcibly().waitFor();
    errand.forEach(ProcessHandle::destroyForcibly);
  }

  HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
        .timeout(Duration.ofSeconds(20));
  }

  HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return http.send(request, BodyHandlers.ofString());
  }

  /** A request of the setting-up, which must succeed. */
  JsonNode call(String method, String address, String token, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = request(address).header("Content-Type", "application/json");
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    HttpResponse<String> answer =
        send(request.method(method, BodyPublishers.ofString(body)).build());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(method + " " + address + ": " + answer.body());
    }
    return answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body());
  }

  Path data() {
    return folder.resolve("data");
  }

  /** As the schema's owner, who sees everything. */
  String ownerUrl() {
    return environment.get("QUARKUS_DATASOURCE_JDBC_URL")
        + "?user="
        + environment.get("QUARKUS_FLYWAY_USERNAME")
        + "&password="
        + environment.get("QUARKUS_FLYWAY_PASSWORD");
  }

  private ProcessBuilder process(String log, List<String> words) {
    File file = folder.resolve(log).toFile();
    return new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(file));
  }

  private interface Condition {
    boolean holds() throws IOException, InterruptedException;
  }

  private void await(String what, Process process, Condition condition)
      throws IOException, InterruptedException {
    for (int i = 0; i < POLLS; i++) {
      if (condition.holds()) {
        return;
      }
      if (!process.isAlive()) {
        break;
      }
      Thread.sleep(POLL_MS);
    }
    throw new IllegalStateException(what + " did not start, see " + folder);
  }

  /** Ends both parts in an orderly way; the folder stays when something went wrong. */
  @Override
  public void close() throws InterruptedException {
    if (application != null) {
      application.destroy();
      application.waitFor();
    }
    if (launcher != null) {
      launcher.destroy();
      launcher.waitFor();
    }
  }

  void forget() throws IOException {
    try (var all = Files.walk(folder)) {
      all.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }
}
