package vn.tiendo.bench;

import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The same work as one committed statement, prepared once a connection, through a plain client with
 * the application's role: backend/bench/{page,one,create,change,figures}.sql. They return the
 * columns an answer is made of, keep to the same rights, and write the same rows.
 */
final class SqlLoad extends Load {
  private final String url;
  private final BenchData data;
  private final Operation operation;
  private final int clients;
  private final String text;

  SqlLoad(String url, BenchData data, Operation operation, int clients) throws IOException {
    super(clients);
    this.url = url;
    this.data = data;
    this.operation = operation;
    this.clients = clients;
    this.text =
        BenchData.sql(operation.sqlFile())
            .replace(":row", BenchData.sql("row.sql"))
            .replace(":detail", BenchData.sql("detail.sql"))
            .replace(":rights", BenchData.sql("rights.sql"))
            .replace(":visible", BenchData.sql("visible.sql"));
  }

  @Override
  Client client(int number) throws SQLException {
    return new Session(number);
  }

  /** One connection with its prepared statement. */
  private final class Session implements Client {
    private final int number;
    private final Connection connection = DriverManager.getConnection(url);
    private final PreparedStatement statement = connection.prepareStatement(text);
    private final Array owners = connection.createArrayOf("uuid", new UUID[] {BenchData.OWNER});
    private final Array offices = connection.createArrayOf("uuid", new UUID[] {BenchData.OFFICE});
    private final Array directed = connection.createArrayOf("uuid", new UUID[0]);
    private final UUID session = UUID.randomUUID();

    /** About what the application keeps of an answer. */
    private final byte[] answer = "x".repeat(1_300).getBytes();

    private Session(int number) throws SQLException {
      this.number = number;
      statement.unwrap(org.postgresql.PGStatement.class).setPrepareThreshold(1);
    }

    @Override
    public void once() throws SQLException {
      ThreadLocalRandom chance = ThreadLocalRandom.current();
      switch (operation) {
        case PAGE -> read(bind(owners, offices, directed, data.unit(data.someUnit(chance))));
        case ONE -> read(bind(owners, offices, directed, data.someTask(chance)));
        case CREATE -> create(chance);
        case CHANGE -> change(chance);
        case FIGURES, RECOUNT, UNCHANGED -> read(bind(owners, offices, directed));
      }
    }

    private void create(ThreadLocalRandom chance) throws SQLException {
      String key = UUID.randomUUID().toString();
      UUID lead = data.unit(data.someUnit(chance));
      int made =
          read(
              bind(
                  BenchData.PERSON,
                  session,
                  BenchData.DRAFT_PLAN,
                  BenchData.DRAFT_SECTION,
                  lead,
                  BenchData.someCode(chance),
                  key,
                  answer,
                  owners,
                  offices,
                  directed));
      expectOne(made);
    }

    private void change(ThreadLocalRandom chance) throws SQLException {
      int task = data.ownTask(chance, number, clients);
      String note = "Ghi chú " + chance.nextInt(1_000_000_000);
      long version = data.version(task);
      int changed =
          read(
              bind(
                  BenchData.PERSON,
                  session,
                  data.task(task),
                  version,
                  note,
                  owners,
                  offices,
                  directed));
      expectOne(changed);
      data.seen(task, version + 1);
    }

    private void expectOne(int rows) {
      if (rows != 1) {
        throw new IllegalStateException(operation + " in SQL wrote " + rows + " rows");
      }
    }

    private PreparedStatement bind(Object... values) throws SQLException {
      for (int i = 0; i < values.length; i++) {
        switch (values[i]) {
          case Array array -> statement.setArray(i + 1, array);
          case byte[] bytes -> statement.setBytes(i + 1, bytes);
          default -> statement.setObject(i + 1, values[i]);
        }
      }
      return statement;
    }

    /** A client that does not look at the columns has not got them. @return number of rows */
    private int read(PreparedStatement bound) throws SQLException {
      int count = 0;
      try (ResultSet rows = bound.executeQuery()) {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          for (int column = 1; column <= columns; column++) {
            rows.getObject(column);
          }
          count++;
        }
      }
      return count;
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }
}
