package vn.tiendo.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * A PostgreSQL of its own for tests of the schema: an empty database with production's two roles, a
 * migration from nothing, and plain questions to the catalogue.
 */
public final class ScratchPostgres implements AutoCloseable {
  private final EmbeddedPostgres server;
  private final String url;

  public ScratchPostgres() {
    try {
      server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
      url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/tiendo";
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
  }

  /** The product's migrations, as the product runs them. */
  public Flyway flyway() {
    return flyway(false);
  }

  /**
   * @param simulated as where `make demo` starts it
   */
  public Flyway flyway(boolean simulated) {
    return Flyway.configure()
        .dataSource(url, "tiendo_owner", "owner")
        .placeholders(Map.of("appRole", "tiendo_app", "simulated", String.valueOf(simulated)))
        .locations("classpath:db/migration")
        .load();
  }

  public Connection owner() throws SQLException {
    return DriverManager.getConnection(url, "tiendo_owner", "owner");
  }

  public Connection application() throws SQLException {
    return DriverManager.getConnection(url, "tiendo_app", "app");
  }

  /** With which another program connects as the application. */
  public String applicationUrl() {
    return url + "?user=tiendo_app&password=app";
  }

  /** Every row as its columns' texts. */
  public List<List<String>> rows(String sql) throws SQLException {
    try (Connection connection = owner();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<List<String>> found = new ArrayList<>();
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          row.add(rows.getString(i));
        }
        found.add(row);
      }
      return found;
    }
  }

  /** The first column of every row. */
  public List<String> column(String sql) throws SQLException {
    return rows(sql).stream().map(List::getFirst).toList();
  }

  public void asOwner(String sql) throws SQLException {
    try (Connection connection = owner();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  public void asSuperuser(String sql) throws SQLException {
    try (Connection connection = server.getDatabase("postgres", "tiendo").getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
