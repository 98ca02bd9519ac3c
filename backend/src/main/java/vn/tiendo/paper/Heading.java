package vn.tiendo.paper;

import java.time.LocalDate;

/**
 * The head of one paper.
 *
 * @param number as given by the clerk, null while there is none; empty on paper that never has one,
 *     such as that of an inner office
 * @param symbol what stands after the slash, null while there is none
 * @param about of a letter, "V/v …"; null on paper that carries its type as a title
 * @param on its date, null while there is none
 * @param draft says so above everything
 */
public record Heading(
    Letterhead letterhead,
    String number,
    String symbol,
    String about,
    LocalDate on,
    boolean draft) {
  /** Of paper that is a draft until number and date are there. */
  public Heading(Letterhead letterhead, String number, String symbol, String about, LocalDate on) {
    this(letterhead, number, symbol, about, on, number == null || on == null);
  }

  /** "Số: 05/BC-SKHCN"; numbers below 10 with a leading zero (Annex I, II.3). */
  public String numberLine() {
    if (number != null && number.isEmpty()) {
      return "";
    }
    String given = number == null ? "      " : number.matches("\\d") ? "0" + number : number;
    return "Số: " + given + (symbol == null ? "" : "/" + symbol);
  }

  /**
   * "Báo cáo số 05/BC-SKHCN ngày 05 tháng 02 năm 2021 của Sở …", as an annex names the paper that
   * it belongs to; blanks where number and date are not there yet (Annex I, III.1).
   */
  public String reference(String type) {
    return type
        + " "
        + (numberLine().isEmpty() ? "" : numberLine().replaceFirst("Số: ", "số ") + " ")
        + day()
        + " của "
        + letterhead.issuer();
  }

  /** "Bắc Giang, ngày 05 tháng 02 năm 2021"; months 1 and 2 with a leading zero (Annex I, II.4). */
  public String placeLine() {
    String place = letterhead.place() == null ? "…………" : letterhead.place();
    return place + ", " + day();
  }

  private String day() {
    if (on == null) {
      return "ngày      tháng      năm      ";
    }
    String month =
        on.getMonthValue() < 3 ? "0" + on.getMonthValue() : String.valueOf(on.getMonthValue());
    return "ngày %02d tháng %s năm %d".formatted(on.getDayOfMonth(), month, on.getYear());
  }
}
