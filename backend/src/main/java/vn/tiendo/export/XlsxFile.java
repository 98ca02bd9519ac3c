package vn.tiendo.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * One header row that stays, typed cells, no macros, and a sheet that says what the list is.
 * Printed on A4 across, the header on every page.
 */
final class XlsxFile implements TableWriter {
  @Override
  public void write(Table table, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "Tien Do", "1.0")) {
      rows(book.newWorksheet(sheetName(table.title())), table);
      about(book.newWorksheet("Thông tin"), table);
    }
  }

  /** At most 31 characters and none of []:*?/\ (ECMA-376). */
  private static String sheetName(String title) {
    String name = title.replaceAll("[\\[\\]:*?/\\\\]", " ");
    return name.length() > 31 ? name.substring(0, 31) : name;
  }

  private static void rows(Worksheet sheet, Table table) {
    int columns = table.columns().size();
    for (int c = 0; c < columns; c++) {
      sheet.value(0, c, table.headings().get(c));
      sheet.width(c, table.columns().get(c).width());
    }
    sheet.range(0, 0, 0, columns - 1).style().bold().wrapText(true).fillColor("DDE6F0").set();
    for (int r = 0; r < table.rows().size(); r++) {
      List<Object> row = table.rows().get(r);
      for (int c = 0; c < columns; c++) {
        cell(sheet, r + 1, c, row.get(c));
      }
    }
    sheet.freezePane(0, 1);
    sheet.setAutoFilter(0, 0, table.rows().size(), columns - 1);
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 999);
    sheet.repeatRows(0, 0);
  }

  private static void cell(Worksheet sheet, int row, int column, Object value) {
    switch (value) {
      case null -> {}
      case BigDecimal number -> sheet.value(row, column, number);
      case LocalDate day -> {
        sheet.value(row, column, day);
        sheet.style(row, column).format("dd/mm/yyyy").set();
      }
      default -> {
        sheet.value(row, column, value.toString());
        sheet.style(row, column).wrapText(true).set();
      }
    }
  }

  private static void about(Worksheet sheet, Table table) {
    for (int r = 0; r < table.about().size(); r++) {
      sheet.value(r, 0, table.about().get(r).name());
      sheet.style(r, 0).bold().set();
      sheet.value(r, 1, table.about().get(r).value());
    }
    sheet.width(0, 24);
    sheet.width(1, 80);
  }
}
