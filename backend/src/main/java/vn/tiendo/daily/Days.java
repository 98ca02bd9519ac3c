package vn.tiendo.daily;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import vn.tiendo.lifecycle.Suspensions;

/** Days as tables keep them. */
public final class Days {
  /**
   * Stands for "without end" where a column is written from Java: java.time's own end of time is no
   * SQL date.
   */
  public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  private Days() {}

  /**
   * @return null for a day that never comes
   */
  public static LocalDate ended(LocalDate day) {
    return day == null || !day.isBefore(NEVER) ? null : day;
  }

  /** From columns suspended_from and suspended_to: the suspensions that have ended. */
  public static Suspensions suspensions(ResultSet row) throws SQLException {
    return Suspensions.of(days(row.getArray("suspended_from")), days(row.getArray("suspended_to")));
  }

  private static LocalDate[] days(Array array) throws SQLException {
    return Arrays.stream((Date[]) array.getArray())
        .map(Date::toLocalDate)
        .toArray(LocalDate[]::new);
  }
}
