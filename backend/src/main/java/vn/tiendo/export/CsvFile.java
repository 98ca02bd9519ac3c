package vn.tiendo.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * RFC 4180 in UTF-8 with a byte order mark, without which Excel takes Vietnamese for another
 * encoding. Dates are ISO 8601.
 */
final class CsvFile implements TableWriter {
  @Override
  public void write(Table table, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write('\uFEFF');
      CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
      printer.printRecord(table.headings());
      for (List<Object> row : table.rows()) {
        printer.printRecord(row.stream().map(CsvFile::text).toList());
      }
      printer.flush();
    }
  }

  /** A text that a spreadsheet would run as a formula is kept from it by an apostrophe (OWASP). */
  private static String text(Object cell) {
    if (cell == null) {
      return "";
    }
    if (cell instanceof BigDecimal number) {
      return number.toPlainString();
    }
    String text = cell.toString();
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
