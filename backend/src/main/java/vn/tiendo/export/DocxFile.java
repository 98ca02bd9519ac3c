package vn.tiendo.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import vn.tiendo.common.listing.Column;
import vn.tiendo.paper.Pages;

/**
 * An annex in Word as Decree 30/2020 lays one out: A4 across, Times New Roman, margins of 20 mm
 * above and below, 30 mm left and 15 mm right, the page number above in the middle but not on the
 * first page, a header row that comes again on every page.
 */
final class DocxFile implements TableWriter {
  private static final String FONT = "Times New Roman";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** Twentieths of a point in a millimetre. */
  private static final double TWIPS = 56.6929;

  private static final int WIDTH = twips(297);
  private static final int LEFT = twips(30);
  private static final int RIGHT = twips(15);

  @Override
  public void write(Table table, Path file) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      Pages.lay(document, true);
      line(document, "PHỤ LỤC", true, false);
      line(document, table.title().toUpperCase(Locale.ROOT), true, false);
      line(document, table.dateLine(), false, true);
      if (table.simulatedLine() != null) {
        line(document, table.simulatedLine().toUpperCase(Locale.ROOT), true, false);
      }
      rows(document, table);
      document.write(out);
    }
  }

  private static void line(XWPFDocument document, String text, boolean bold, boolean italic) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    paragraph.setSpacingAfter(60);
    XWPFRun run = run(paragraph, text, 14);
    run.setBold(bold);
    run.setItalic(italic);
  }

  private static void rows(XWPFDocument document, Table content) {
    List<Column> columns = content.columns();
    XWPFTable table = document.createTable(1, columns.size());
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    table.setWidth(WIDTH - LEFT - RIGHT);
    int[] widths = widths(columns);
    XWPFTableRow header = table.getRow(0);
    header.setRepeatHeader(true);
    for (int c = 0; c < columns.size(); c++) {
      XWPFTableCell cell = header.getCell(c);
      fill(cell, content.headings().get(c), ParagraphAlignment.CENTER, true);
      cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    }
    for (List<Object> row : content.rows()) {
      XWPFTableRow written = table.createRow();
      written.setCantSplitRow(true);
      for (int c = 0; c < columns.size(); c++) {
        fill(written.getCell(c), text(row.get(c)), alignment(columns.get(c)), false);
      }
    }
    table.getRows().forEach(row -> setWidths(row, widths));
  }

  private static void setWidths(XWPFTableRow row, int[] widths) {
    for (int c = 0; c < widths.length; c++) {
      row.getCell(c).setWidth(String.valueOf(widths[c]));
    }
  }

  /** The page shared out as the columns ask. */
  private static int[] widths(List<Column> columns) {
    int asked = columns.stream().mapToInt(Column::width).sum();
    return columns.stream().mapToInt(c -> (WIDTH - LEFT - RIGHT) * c.width() / asked).toArray();
  }

  private static ParagraphAlignment alignment(Column column) {
    return switch (column.kind()) {
      case NUMBER -> ParagraphAlignment.RIGHT;
      case DATE, FLAG, NUMBERING -> ParagraphAlignment.CENTER;
      default -> ParagraphAlignment.LEFT;
    };
  }

  private static void fill(
      XWPFTableCell cell, String text, ParagraphAlignment alignment, boolean bold) {
    XWPFParagraph paragraph = cell.getParagraphs().getFirst();
    paragraph.setAlignment(alignment);
    paragraph.setSpacingAfter(0);
    run(paragraph, text, 12).setBold(bold);
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text, int size) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(FONT);
    run.setFontSize(size);
    run.setText(text);
    return run;
  }

  private static String text(Object cell) {
    return switch (cell) {
      case null -> "";
      case LocalDate day -> DAY.format(day);
      case BigDecimal number -> number.toPlainString().replace('.', ',');
      default -> cell.toString();
    };
  }

  private static int twips(double millimetres) {
    return (int) Math.round(millimetres * TWIPS);
  }
}
