package vn.tiendo.launcher;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Stands for the Quarkus application: reads the same environment, migrates as the owner, writes one
 * row as the application's role at each start, notes a simulated life, answers /health/ready, and
 * at /sql runs what the test asks, as that role.
 */
public final class FakeApplication {
  private FakeApplication() {}

  public static void main(String[] args) throws IOException, SQLException {
    if ("true".equals(System.getenv("FAKE_FAILS"))) {
      System.exit(7);
    }
    try (Connection owner = connect("FLYWAY");
        Statement statement = owner.createStatement()) {
      statement.execute(
          "CREATE TABLE IF NOT EXISTS start (id int GENERATED ALWAYS AS IDENTITY, note text)");
      statement.execute("GRANT SELECT, INSERT ON start TO tiendo_app");
      statement.execute("CREATE TABLE IF NOT EXISTS account (id int)");
      statement.execute("INSERT INTO account VALUES (1)");
      simulate(statement);
    }
    try (Connection app = connect("DATASOURCE");
        Statement statement = app.createStatement()) {
      statement.execute("INSERT INTO start (note) VALUES ('đã khởi động')");
    }
    Files.writeString(
        Path.of(System.getenv("TIENDO_DATA_DIR"), "accounts.txt"),
        "# Đầu đề\nquantri\tbí-mật\tQuản trị hệ thống\tQuản trị hệ thống\t\n");
    serve();
  }

  /** A simulated life is begun, and lived unless it breaks off. */
  private static void simulate(Statement statement) throws SQLException {
    if ("true".equals(System.getenv("TIENDO_DEMO"))) {
      String lived = "true".equals(System.getenv("FAKE_BREAKS_OFF")) ? "NULL" : "now()";
      statement.execute("CREATE TABLE IF NOT EXISTS simulated_life (lived_at timestamptz)");
      statement.execute("INSERT INTO simulated_life VALUES (" + lived + ")");
    }
  }

  private static Connection connect(String role) throws SQLException {
    return DriverManager.getConnection(
        System.getenv("QUARKUS_DATASOURCE_JDBC_URL"),
        System.getenv("QUARKUS_" + role + "_USERNAME"),
        System.getenv("QUARKUS_" + role + "_PASSWORD"));
  }

  private static void serve() throws IOException {
    int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(System.getenv("QUARKUS_HTTP_HOST"), port), 0);
    answer(server, "/health/ready", body -> "ok");
    answer(server, "/api/v1/system", body -> "{\"today\": \"2025-11-24\"}");
    answer(server, "/environment", body -> String.valueOf(System.getenv(body)));
    answer(server, "/sql", FakeApplication::query);
    answer(
        server,
        "/exit",
        code -> {
          Runtime.getRuntime().halt(Integer.parseInt(code));
          return "";
        });
    server.start();
  }

  private interface Reply {
    String to(String body) throws SQLException;
  }

  private static void answer(HttpServer server, String path, Reply reply) {
    server.createContext(
        path,
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          byte[] text;
          try {
            text = reply.to(body).getBytes(StandardCharsets.UTF_8);
          } catch (SQLException e) {
            text = e.getMessage().getBytes(StandardCharsets.UTF_8);
          }
          exchange.sendResponseHeaders(200, text.length);
          exchange.getResponseBody().write(text);
          exchange.close();
        });
  }

  private static String query(String sql) throws SQLException {
    try (Connection app = connect("DATASOURCE");
        Statement statement = app.createStatement()) {
      if (!statement.execute(sql)) {
        return "done";
      }
      try (ResultSet rows = statement.getResultSet()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }
}
