package vn.tiendo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;

/** The same work as one committed, prepared statement through a plain client. */
final class SqlLoad extends Load {
  private final String url;
  private final BenchData data;
  private final Operation operation;
  private final String text;

  SqlLoad(String url, BenchData data, Operation operation, int clients) throws IOException {
    super(clients);
    this.url = url;
    this.data = data;
    this.operation = operation;
    this.text = Files.readString(Path.of("bench", operation.sqlFile()));
  }

  @Override
  Client client(int number) throws SQLException {
    return new Session();
  }

  /** One connection with its prepared statement. */
  private final class Session implements Client {
    private final Connection connection = DriverManager.getConnection(url);
    private final PreparedStatement statement = connection.prepareStatement(text);

    private Session() throws SQLException {
      statement.unwrap(org.postgresql.PGStatement.class).setPrepareThreshold(1);
    }

    @Override
    public void once() throws SQLException {
      ThreadLocalRandom chance = ThreadLocalRandom.current();
      switch (operation) {
        case PAGE -> statement.setObject(1, data.someUnit(chance));
        case ONE -> statement.setObject(1, data.someTask(chance));
        case CREATE -> {
          statement.setObject(1, data.draftPlan());
          statement.setString(2, "B" + chance.nextLong(Long.MAX_VALUE));
          statement.setString(3, java.util.UUID.randomUUID().toString());
        }
        case CHANGE -> {
          statement.setObject(1, data.someTask(chance));
          statement.setString(2, "Ghi chú " + chance.nextInt(1_000_000_000));
        }
      }
      if (statement.execute()) {
        readAll(statement.getResultSet());
      }
    }

    /** A client that does not look at the columns has not got them. */
    private static void readAll(ResultSet rows) throws SQLException {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int column = 1; column <= columns; column++) {
          rows.getObject(column);
        }
      }
      rows.close();
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }
}
