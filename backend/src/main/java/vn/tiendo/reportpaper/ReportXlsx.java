package vn.tiendo.reportpaper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.tiendo.paper.PaperTable;
import vn.tiendo.reportpaper.Block.HeadingBlock;
import vn.tiendo.reportpaper.Block.ParagraphBlock;
import vn.tiendo.reportpaper.Block.TableBlock;

/**
 * A report as a spreadsheet: its text on one sheet, each table on one of its own, with numbers that
 * can be added and days that can be sorted.
 */
final class ReportXlsx {
  /** How wide a column is, in characters, for each millimetre it has on paper. */
  private static final double WIDTH = 0.55;

  private ReportXlsx() {}

  static byte[] write(ReportDocument report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Tien Do", "1.0")) {
      text(book.newWorksheet("Báo cáo"), report);
      int tables = 0;
      for (Block block : report.body()) {
        if (block instanceof TableBlock(PaperTable table, String caption)) {
          tables++;
          String name = "Bảng " + tables;
          table(book.newWorksheet(name), report, List.of(caption == null ? name : caption), table);
        }
      }
      for (Annex annex : report.annexes()) {
        annex(book, report, annex);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void text(Worksheet sheet, ReportDocument report) {
    int row = 0;
    for (String line : heads(report, List.of(report.type() + " " + report.about()))) {
      sheet.value(row, 0, line);
      sheet.style(row, 0).bold().wrapText(true).set();
      row++;
    }
    for (Block block : Endings.ended(report.body())) {
      switch (block) {
        case HeadingBlock(int level, String number, String words) -> {
          sheet.value(row, 0, number == null ? words : number + " " + words);
          sheet.style(row, 0).bold().wrapText(true).set();
          row++;
        }
        case ParagraphBlock(String words, String anchor) -> {
          for (String line : words.lines().filter(l -> !l.isBlank()).toList()) {
            sheet.value(row, 0, line.strip());
            sheet.style(row, 0).wrapText(true).set();
            row++;
          }
        }
        case TableBlock ignored -> {}
      }
    }
    sheet.width(0, 110);
    sheet.paperSize(PaperSize.A4_PAPER);
  }

  private static void annex(Workbook book, ReportDocument report, Annex annex) {
    int tables = 0;
    for (Block block : annex.body()) {
      if (block instanceof TableBlock(PaperTable table, String caption)) {
        tables++;
        String name = ReportDocument.name(annex) + (tables == 1 ? "" : " (" + tables + ")");
        List<String> heads = new ArrayList<>(List.of(name, annex.title(), report.source()));
        if (caption != null) {
          heads.add(caption);
        }
        table(book.newWorksheet(name), report, heads, table);
      }
    }
  }

  private static void table(
      Worksheet sheet, ReportDocument report, List<String> heads, PaperTable table) {
    int row = 0;
    for (String line : heads(report, heads)) {
      sheet.value(row, 0, line);
      sheet.style(row, 0).bold().set();
      row++;
    }
    int header = row;
    for (int c = 0; c < table.columns().size(); c++) {
      PaperTable.Column column = table.columns().get(c);
      sheet.value(header, c, column.heading());
      sheet.width(c, Math.max(7, column.width() * WIDTH));
    }
    int last = table.columns().size() - 1;
    sheet
        .range(header, 0, header, last)
        .style()
        .bold()
        .wrapText(true)
        .horizontalAlignment("center")
        .fillColor("DDE6F0")
        .set();
    for (List<Object> cells : table.rows()) {
      row++;
      for (int c = 0; c < cells.size(); c++) {
        cell(sheet, row, c, cells.get(c), cells.size() == 1);
      }
    }
    sheet.freezePane(0, header + 1);
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 999);
    sheet.repeatRows(header, header);
  }

  /** What every sheet says of itself first. */
  private static List<String> heads(ReportDocument report, List<String> heads) {
    List<String> lines = new ArrayList<>();
    if (report.draft()) {
      lines.add("DỰ THẢO");
    }
    if (report.simulated()) {
      lines.add("SỐ LIỆU MÔ PHỎNG");
    }
    lines.addAll(heads);
    return lines;
  }

  private static void cell(Worksheet sheet, int row, int column, Object value, boolean heading) {
    switch (value) {
      case null -> {}
      case BigDecimal number -> {
        sheet.value(row, column, number);
        sheet.style(row, column).format(format(number)).set();
      }
      case Number count -> {
        sheet.value(row, column, count);
        sheet.style(row, column).format("#,##0").set();
      }
      case LocalDate day -> {
        sheet.value(row, column, day);
        sheet.style(row, column).format("dd/mm/yyyy").set();
      }
      default -> {
        sheet.value(row, column, value.toString());
        if (heading) {
          sheet.style(row, column).bold().set();
        } else {
          sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
      }
    }
  }

  private static String format(BigDecimal number) {
    return number.scale() <= 0 ? "#,##0" : "#,##0." + "0".repeat(number.scale());
  }
}
