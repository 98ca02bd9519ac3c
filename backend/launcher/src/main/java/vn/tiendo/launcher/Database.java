package vn.tiendo.launcher;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The product's database and its two roles: the owner, who runs the migrations, and the
 * application, which owns nothing. What the application may do with each table is said by the
 * migrations. The same for docker-compose: backend/docker/roles.sh.
 */
final class Database {
  static final String NAME = "tiendo";
  static final String OWNER = "tiendo_owner";
  static final String APP = "tiendo_app";

  private Database() {}

  /** Safe to repeat; sets the passwords anew, so that the files in the data folder always hold. */
  static void prepare(Cluster cluster, DataFolder folder) throws IOException, SQLException {
    try (Connection connection = cluster.connect("postgres");
        Statement statement = connection.createStatement()) {
      role(statement, OWNER, folder.password(OWNER));
      role(statement, APP, folder.password(APP));
      if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
        statement.execute("CREATE DATABASE " + NAME + " OWNER " + OWNER);
      }
      statement.execute("REVOKE ALL ON DATABASE " + NAME + " FROM PUBLIC");
      statement.execute("GRANT CONNECT ON DATABASE " + NAME + " TO " + APP);
    }
  }

  /** What the database says of itself; the application writes it (its table simulated_life). */
  enum Life {
    /** No row: real figures, or nothing yet. */
    REAL,
    /** The simulated life broke off: nobody can tell what is missing. */
    HALF_LIVED,
    LIVED
  }

  static Life life(Cluster cluster) throws IOException, SQLException {
    try (Connection connection = cluster.connect(NAME);
        Statement statement = connection.createStatement()) {
      if (!exists(statement, "SELECT 1 FROM pg_tables WHERE tablename = 'simulated_life'")) {
        return Life.REAL;
      }
      if (exists(statement, "SELECT 1 FROM simulated_life WHERE lived_at IS NULL")) {
        return Life.HALF_LIVED;
      }
      return exists(statement, "SELECT 1 FROM simulated_life") ? Life.LIVED : Life.REAL;
    }
  }

  /** Whether people were let into the database already. */
  static boolean inUse(Cluster cluster) throws IOException, SQLException {
    try (Connection connection = cluster.connect(NAME);
        Statement statement = connection.createStatement()) {
      return exists(statement, "SELECT 1 FROM pg_tables WHERE tablename = 'account'")
          && exists(statement, "SELECT 1 FROM account");
    }
  }

  /** Makes it anew, empty. */
  static void renew(Cluster cluster, DataFolder folder) throws IOException, SQLException {
    try (Connection connection = cluster.connect("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("DROP DATABASE " + NAME + " WITH (FORCE)");
    }
    prepare(cluster, folder);
  }

  /** The passwords are ours, of letters, digits, - and _ only; roles take no parameters in DDL. */
  private static void role(Statement statement, String name, String password) throws SQLException {
    String verb =
        exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + name + "'")
            ? "ALTER"
            : "CREATE";
    statement.execute(
        verb
            + " ROLE "
            + name
            + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '"
            + password
            + "'");
  }

  private static boolean exists(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }
}
