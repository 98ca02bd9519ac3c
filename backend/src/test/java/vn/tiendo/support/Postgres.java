package vn.tiendo.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * One embedded PostgreSQL for the suite, with the two roles that production has: an owner, and an
 * application that owns nothing.
 */
public class Postgres implements QuarkusTestResourceLifecycleManager {
  private EmbeddedPostgres server;

  @Override
  public Map<String, String> start() {
    try {
      server =
          EmbeddedPostgres.builder()
              .setServerConfig("fsync", "off")
              .setServerConfig("max_connections", "60")
              .start();
      try (Connection connection = server.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE ROLE tiendo_owner LOGIN PASSWORD 'owner'");
        statement.execute("CREATE ROLE tiendo_app LOGIN PASSWORD 'app'");
        statement.execute(
            "CREATE DATABASE tiendo OWNER tiendo_owner TEMPLATE template0 ENCODING 'UTF8'");
      }
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
    String url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/tiendo";
    return Map.of(
        "quarkus.datasource.jdbc.url", url,
        "quarkus.datasource.username", "tiendo_app",
        "quarkus.datasource.password", "app",
        "quarkus.flyway.username", "tiendo_owner",
        "quarkus.flyway.password", "owner",
        "tiendo.test.owner-url", url + "?user=tiendo_owner&password=owner",
        "tiendo.test.superuser-url", url + "?user=postgres");
  }

  @Override
  public void stop() {
    try {
      if (server != null) {
        server.close();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
