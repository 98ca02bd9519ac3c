package vn.tiendo.daily;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.tiendo.common.persistence.Sql;

/** A letter (công văn): number, symbol, date and its address in the office's document system. */
public record Letter(String number, String symbol, LocalDate issuedOn, String link) {
  /**
   * From columns prefix_number, prefix_symbol, prefix_issued_on, prefix_link; null without a
   * number.
   */
  public static Letter of(ResultSet row, String prefix) throws SQLException {
    return of(
        row.getString(prefix + "_number"),
        row.getString(prefix + "_symbol"),
        Sql.date(row, prefix + "_issued_on"),
        row.getString(prefix + "_link"));
  }

  public static Letter of(String number, String symbol, LocalDate issuedOn, String link) {
    return number == null ? null : new Letter(number, symbol, issuedOn, link);
  }
}
