package vn.tiendo.paper;

import java.time.LocalDate;

/**
 * The head of one paper.
 *
 * @param number as given by the clerk, null while there is none
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
  String numberLine() {
    String given = number == null ? "      " : number.matches("\\d") ? "0" + number : number;
    return "Số: " + given + (symbol == null ? "" : "/" + symbol);
  }

  /** "Bắc Giang, ngày 05 tháng 02 năm 2021"; months 1 and 2 with a leading zero (Annex I, II.4). */
  String placeLine() {
    String place = letterhead.place() == null ? "…………" : letterhead.place();
    if (on == null) {
      return place + ", ngày      tháng      năm      ";
    }
    String month =
        on.getMonthValue() < 3 ? "0" + on.getMonthValue() : String.valueOf(on.getMonthValue());
    return "%s, ngày %02d tháng %s năm %d"
        .formatted(place, on.getDayOfMonth(), month, on.getYear());
  }
}
