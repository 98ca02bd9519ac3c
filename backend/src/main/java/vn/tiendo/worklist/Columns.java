package vn.tiendo.worklist;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Reads the columns of a row one after the other: by position, because a list of sixty names is
 * looked up per row.
 */
public final class Columns {
  private static final Integer[] NO_NUMBERS = {};
  private static final LocalDate[] NO_DATES = {};

  private final ResultSet row;
  private int at;

  public Columns(ResultSet row) {
    this.row = row;
  }

  public UUID id() throws SQLException {
    return row.getObject(++at, UUID.class);
  }

  public String text() throws SQLException {
    return row.getString(++at);
  }

  public long number() throws SQLException {
    return row.getLong(++at);
  }

  public Integer integer() throws SQLException {
    int value = row.getInt(++at);
    return row.wasNull() ? null : value;
  }

  public boolean flag() throws SQLException {
    return row.getBoolean(++at);
  }

  /** Null also for 'infinity', which stands for "none". */
  public LocalDate date() throws SQLException {
    LocalDate date = row.getObject(++at, LocalDate.class);
    return date == null || date.equals(LocalDate.MAX) ? null : date;
  }

  public Instant instant() throws SQLException {
    OffsetDateTime value = row.getObject(++at, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }

  public <E extends Enum<E>> E constant(Class<E> type) throws SQLException {
    String name = row.getString(++at);
    return name == null ? null : Enum.valueOf(type, name);
  }

  public Integer[] numbers() throws SQLException {
    Array array = row.getArray(++at);
    return array == null ? NO_NUMBERS : (Integer[]) array.getArray();
  }

  public LocalDate[] dates() throws SQLException {
    Array array = row.getArray(++at);
    Date[] dates = array == null ? null : (Date[]) array.getArray();
    return dates == null || dates.length == 0
        ? NO_DATES
        : Arrays.stream(dates).map(Date::toLocalDate).toArray(LocalDate[]::new);
  }

  /** An array of ids; empty for null. */
  public List<UUID> ids() throws SQLException {
    Array array = row.getArray(++at);
    return array == null ? List.of() : List.of((UUID[]) array.getArray());
  }

  /** A two-dimensional array of texts; empty for null. */
  public String[][] table() throws SQLException {
    Array array = row.getArray(++at);
    return array == null ? new String[0][] : (String[][]) array.getArray();
  }
}
