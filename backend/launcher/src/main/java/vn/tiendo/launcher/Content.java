package vn.tiendo.launcher;

import java.util.Locale;

/**
 * What was read from a copy.
 *
 * @param tables how many tables of the product
 * @param rows how many rows they hold together
 */
record Content(int tables, long rows) {
  @Override
  public String toString() {
    return String.format(Locale.forLanguageTag("vi"), "%d bảng, %,d dòng", tables, rows);
  }
}
