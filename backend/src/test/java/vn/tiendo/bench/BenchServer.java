package vn.tiendo.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
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
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * An embedded PostgreSQL with production's durability, and the packaged application as a process
 * beside it.
 */
final class BenchServer implements AutoCloseable {
  private static final Path APPLICATION = Path.of("target", "quarkus-app", "quarkus-run.jar");

  /** Options of the application's JVM; a profiler goes here. */
  private static final String JVM = System.getenv().getOrDefault("BENCH_JVM", "-Xmx512m");

  private static final String COLLECTIONS = "gc.log";

  private final EmbeddedPostgres database;
  private final int port;
  private final Path folder;
  private final long postmaster;
  private Process application;

  private BenchServer(EmbeddedPostgres database, long postmaster, int port, Path folder) {
    this.database = database;
    this.postmaster = postmaster;
    this.port = port;
    this.folder = folder;
  }

  /** With the statements counted, in pg_stat_statements; that costs the database a little. */
  static BenchServer counting() throws IOException, SQLException {
    return start("pg_stat_statements");
  }

  static BenchServer start() throws IOException, SQLException {
    return start("");
  }

  private static BenchServer start(String libraries) throws IOException, SQLException {
    if (!Files.exists(APPLICATION)) {
      throw new IllegalStateException("package the application first: make build");
    }
    EmbeddedPostgres database =
        EmbeddedPostgres.builder()
            // The embedded server is made for tests and would not wait for the disk.
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("shared_buffers", "512MB")
            .setServerConfig("max_wal_size", "4GB")
            .setServerConfig("max_connections", "60")
            .setServerConfig("shared_preload_libraries", libraries)
            .start();
    long postmaster;
    try (Connection connection = database.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE ROLE tiendo_owner LOGIN PASSWORD 'owner'");
      statement.execute("CREATE ROLE tiendo_app LOGIN PASSWORD 'app'");
      statement.execute(
          "CREATE DATABASE tiendo OWNER tiendo_owner TEMPLATE template0 ENCODING 'UTF8'");
      postmaster = postmaster(statement);
    }
    try (ServerSocket free = new ServerSocket(0)) {
      return new BenchServer(
          database, postmaster, free.getLocalPort(), Files.createTempDirectory("tiendo-bench"));
    }
  }

  private static long postmaster(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery("SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)")) {
      row.next();
      return Long.parseLong(row.getString(1));
    }
  }

  int port() {
    return port;
  }

  String applicationUrl() {
    return url() + "?user=tiendo_app&password=app";
  }

  /** For making rows and for looking on, never for what is measured. */
  String superuserUrl() {
    return url() + "?user=postgres";
  }

  Cpu cpu() throws IOException {
    return Cpu.now(postmaster, application.pid());
  }

  private String url() {
    return "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/tiendo";
  }

  /** Starts the application and waits until it is ready; the first start makes the tables. */
  void startApplication() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(List.of(JVM.strip().split("\\s+")));
    command.add("-Xlog:gc:file=" + folder.resolve(COLLECTIONS));
    command.addAll(List.of("-jar", APPLICATION.toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(new File(folder.toFile(), "application.log"));
    builder
        .environment()
        .putAll(
            Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                url(),
                "QUARKUS_DATASOURCE_USERNAME",
                "tiendo_app",
                "QUARKUS_DATASOURCE_PASSWORD",
                "app",
                "QUARKUS_FLYWAY_USERNAME",
                "tiendo_owner",
                "QUARKUS_FLYWAY_PASSWORD",
                "owner",
                "QUARKUS_HTTP_PORT",
                String.valueOf(port),
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "TIENDO_DATA_DIR",
                folder.toString(),
                "TIENDO_PLAN_SHIPPED",
                "false"));
    application = builder.start();
    awaitReady();
  }

  private void awaitReady() throws IOException, InterruptedException {
    HttpClient http = HttpClient.newHttpClient();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready")).build();
    for (int attempt = 0; attempt < 1_200; attempt++) {
      try {
        if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // not listening yet
      }
      if (!application.isAlive()) {
        break;
      }
      Thread.sleep(250);
    }
    throw new IllegalStateException("not ready:\n" + lastWords());
  }

  /** The end of what the application logged: says why a measurement broke off. */
  String lastWords() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("application.log"));
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
  }

  /** What the application's collector has written so far, a line a collection. */
  List<String> collections() throws IOException {
    return Files.readAllLines(folder.resolve(COLLECTIONS));
  }

  void stopApplication() throws InterruptedException {
    if (application != null) {
      application.destroy();
      if (!application.waitFor(15, TimeUnit.SECONDS)) {
        application.destroyForcibly();
      }
      application = null;
    }
  }

  /** An access token; it lives ten minutes. */
  String signIn() throws IOException, InterruptedException {
    String body =
        "{\"username\":\"%s\",\"password\":\"%s\",\"refreshTokenIn\":\"BODY\"}"
            .formatted(BenchData.USERNAME, BenchData.PASSWORD);
    HttpResponse<String> response =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/sessions"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body))
                    .build(),
                BodyHandlers.ofString());
    if (response.statusCode() != 201) {
      throw new IllegalStateException(response.body());
    }
    return new ObjectMapper().readTree(response.body()).get("accessToken").asText();
  }

  /** Resident memory of the application's process, or 0 where /proc does not tell. */
  long residentMegabytes() throws IOException {
    Path status = Path.of("/proc", String.valueOf(application.pid()), "status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  @Override
  public void close() throws Exception {
    stopApplication();
    database.close();
  }
}
