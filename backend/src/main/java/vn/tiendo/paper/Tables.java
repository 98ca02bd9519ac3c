package vn.tiendo.paper;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Tables with a header row that comes again on every page, and rows that stay whole. */
final class Tables {
  private static final int SIZE = 12;

  private Tables() {}

  static void write(XWPFDocument document, PaperTable content) {
    List<PaperTable.Column> columns = content.columns();
    XWPFTable table = document.createTable(1, columns.size());
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    int line = Pages.lineWidth(document);
    table.setWidth(line);
    int asked = columns.stream().mapToInt(PaperTable.Column::width).sum();
    int[] widths = columns.stream().mapToInt(c -> line * c.width() / asked).toArray();
    XWPFTableRow header = table.getRow(0);
    header.setRepeatHeader(true);
    for (int c = 0; c < columns.size(); c++) {
      XWPFTableCell cell = header.getCell(c);
      fill(cell, columns.get(c).heading(), true, true);
      cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    }
    content.rows().forEach(row -> row(table, columns, row));
    for (XWPFTableRow row : table.getRows()) {
      for (int c = 0; c < row.getTableCells().size() && row.getTableCells().size() > 1; c++) {
        row.getCell(c).setWidth(String.valueOf(widths[c]));
      }
    }
  }

  private static void row(XWPFTable table, List<PaperTable.Column> columns, List<String> cells) {
    XWPFTableRow written = table.createRow();
    written.setCantSplitRow(true);
    if (cells.size() == 1) {
      across(written, cells.getFirst(), columns.size());
      return;
    }
    for (int c = 0; c < columns.size(); c++) {
      String text = cells.get(c) == null ? "" : cells.get(c);
      fill(written.getCell(c), text, columns.get(c).centred(), false);
    }
  }

  private static void across(XWPFTableRow row, String text, int columns) {
    while (row.getTableCells().size() > 1) {
      row.removeCell(row.getTableCells().size() - 1);
    }
    XWPFTableCell cell = row.getCell(0);
    var properties =
        cell.getCTTc().getTcPr() == null ? cell.getCTTc().addNewTcPr() : cell.getCTTc().getTcPr();
    properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
    fill(cell, text, false, true);
  }

  private static void fill(XWPFTableCell cell, String text, boolean centred, boolean bold) {
    XWPFParagraph paragraph = cell.getParagraphs().getFirst();
    paragraph.setAlignment(centred ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
    paragraph.setSpacingAfter(0);
    Pages.run(paragraph, text, SIZE).setBold(bold);
  }
}
