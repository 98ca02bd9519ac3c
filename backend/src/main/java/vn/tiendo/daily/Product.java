package vn.tiendo.daily;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.tiendo.common.persistence.Sql;

/**
 * What the work brought forth: name, number, symbol, date and its address in the office's document
 * system.
 */
public record Product(String name, String number, String symbol, LocalDate issuedOn, String link) {
  /**
   * From columns product_name, product_number, product_symbol, product_issued_on, product_link;
   * null when all are.
   */
  public static Product of(ResultSet row) throws SQLException {
    return of(
        row.getString("product_name"),
        row.getString("product_number"),
        row.getString("product_symbol"),
        Sql.date(row, "product_issued_on"),
        row.getString("product_link"));
  }

  public static Product of(
      String name, String number, String symbol, LocalDate issuedOn, String link) {
    boolean none =
        name == null && number == null && symbol == null && issuedOn == null && link == null;
    return none ? null : new Product(name, number, symbol, issuedOn, link);
  }
}
