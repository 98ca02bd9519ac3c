package vn.tiendo.common.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * SQL where it pays: hot reads as projections, without entities. Takes part in the running
 * transaction (the data source gives the transaction's connection). Texts are constants; values go
 * in as parameters only.
 *
 * <p>Parameters: UUID, String, numbers, Boolean, LocalDate, Instant, enum (by name), arrays of
 * UUID, String and Integer (PostgreSQL arrays), byte[], null.
 */
@ApplicationScoped
public class Sql {
  private final AgroalDataSource dataSource;

  Sql(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  public <T> List<T> list(String sql, RowMapper<T> mapper, Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepare(connection, sql, parameters);
        ResultSet rows = statement.executeQuery()) {
      List<T> result = new ArrayList<>();
      while (rows.next()) {
        result.add(mapper.map(rows));
      }
      return result;
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  public <T> Optional<T> one(String sql, RowMapper<T> mapper, Object... parameters) {
    List<T> rows = list(sql, mapper, parameters);
    if (rows.size() > 1) {
      throw new IllegalStateException("one row expected, got " + rows.size());
    }
    return rows.stream().findFirst();
  }

  /** The first column of the single row, as a number. */
  public long count(String sql, Object... parameters) {
    return one(sql, row -> row.getLong(1), parameters).orElseThrow();
  }

  public int update(String sql, Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepare(connection, sql, parameters)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object[] parameters)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      bind(connection, statement, i + 1, parameters[i]);
    }
    return statement;
  }

  private static void bind(
      Connection connection, PreparedStatement statement, int index, Object value)
      throws SQLException {
    switch (value) {
      case null -> statement.setNull(index, Types.NULL);
      case UUID[] ids -> statement.setArray(index, connection.createArrayOf("uuid", ids));
      case String[] texts -> statement.setArray(index, connection.createArrayOf("text", texts));
      case Integer[] numbers ->
          statement.setArray(index, connection.createArrayOf("int4", numbers));
      case Enum<?> constant -> statement.setString(index, constant.name());
      case Instant instant ->
          statement.setObject(index, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
      case LocalDate date -> statement.setObject(index, date);
      case String text -> statement.setString(index, text);
      case Integer number -> statement.setInt(index, number);
      case Long number -> statement.setLong(index, number);
      case BigDecimal number -> statement.setBigDecimal(index, number);
      case Boolean flag -> statement.setBoolean(index, flag);
      case byte[] bytes -> statement.setBytes(index, bytes);
      default -> statement.setObject(index, value);
    }
  }

  /** Null-safe reading of a date column where 'infinity' means "none". */
  public static LocalDate date(ResultSet row, String column) throws SQLException {
    LocalDate date = row.getObject(column, LocalDate.class);
    return date == null || date.equals(LocalDate.MAX) ? null : date;
  }

  /** Null-safe reading of an instant. */
  public static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  /** Null-safe reading of an id. */
  public static UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }
}
