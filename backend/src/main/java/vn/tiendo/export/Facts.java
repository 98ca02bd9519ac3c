package vn.tiendo.export;

import java.time.LocalDate;

/**
 * What a file says of itself.
 *
 * @param source the list's address with its filters
 * @param asOf the day of which it tells
 */
record Facts(String source, LocalDate asOf, boolean simulated) {
  /**
   * Where CSV and lines of JSON have no place to say so, the name of the file says that its data
   * are simulated.
   *
   * @param mark the words for it
   */
  String fileName(String title, String mark) {
    return title + " " + asOf + (simulated ? " – " + mark : "");
  }
}
