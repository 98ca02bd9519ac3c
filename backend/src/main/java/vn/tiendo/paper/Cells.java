package vn.tiendo.paper;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a cell says on paper: decimal comma, dots between thousands, days first. */
public final class Cells {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private Cells() {}

  public static String text(Object cell) {
    return switch (cell) {
      case null -> "";
      case LocalDate day -> DAY.format(day);
      case BigDecimal number -> number(number);
      case Number count -> number(new BigDecimal(count.toString()));
      default -> cell.toString();
    };
  }

  public static boolean number(Object cell) {
    return cell instanceof Number;
  }

  private static String number(BigDecimal number) {
    int decimals = Math.max(0, number.scale());
    String pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.of("vi", "VN")))
        .format(number);
  }
}
