package vn.tiendo.paper;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * Tables with a header row that comes again on every page, and rows that stay whole unless long.
 */
final class Tables {
  /** Free space beside the words of a cell, as the styles have it, in twips. */
  private static final int CELL = 85;

  /**
   * Kept whole, a row of more lines than this would leave a good part of the page before it empty.
   */
  private static final int WHOLE = 12;

  private Tables() {}

  static void write(XWPFDocument document, PaperTable content) {
    List<PaperTable.Column> columns = content.columns();
    int[] widths = widths(columns, Pages.lineWidth(document));
    XWPFTable table = document.createTable(1, columns.size());
    table.setStyleID(Styles.TABLE);
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    table.setWidth(Arrays.stream(widths).sum());
    // Borders stand on the margins, not the words within them.
    var indent = table.getCTTbl().getTblPr().addNewTblInd();
    indent.setW(BigInteger.valueOf(CELL));
    indent.setType(STTblWidth.DXA);
    var grid = table.getCTTbl().addNewTblGrid();
    Arrays.stream(widths).forEach(w -> grid.addNewGridCol().setW(BigInteger.valueOf(w)));
    XWPFTableRow header = table.getRow(0);
    header.setRepeatHeader(true);
    header.setCantSplitRow(true);
    for (int c = 0; c < columns.size(); c++) {
      XWPFTableCell cell = header.getCell(c);
      fill(cell, columns.get(c).heading(), Styles.TABLE_HEADING).setBold(true);
      cell.setWidth(String.valueOf(widths[c]));
      cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    }
    content.rows().forEach(row -> row(table, columns, widths, row));
  }

  /** The line shared out as the columns ask. */
  private static int[] widths(List<PaperTable.Column> columns, int line) {
    int asked = columns.stream().mapToInt(PaperTable.Column::width).sum();
    return columns.stream().mapToInt(c -> line * c.width() / asked).toArray();
  }

  private static void row(
      XWPFTable table, List<PaperTable.Column> columns, int[] widths, List<Object> cells) {
    XWPFTableRow written = table.createRow();
    if (cells.size() == 1) {
      written.setCantSplitRow(true);
      across(written, Cells.text(cells.getFirst()), widths);
      return;
    }
    written.setCantSplitRow(
        IntStream.range(0, columns.size())
            .allMatch(c -> lines(Cells.text(cells.get(c)), widths[c]) <= WHOLE));
    for (int c = 0; c < columns.size(); c++) {
      XWPFTableCell cell = written.getCell(c);
      cell.setWidth(String.valueOf(widths[c]));
      fill(cell, Cells.text(cells.get(c)), Styles.TABLE_TEXT);
      cell.getParagraphs().getFirst().setAlignment(alignment(columns.get(c), cells.get(c)));
    }
  }

  /** How many lines a text takes in a column of this width, near enough. */
  private static double lines(String text, int width) {
    double line = (width - 2 * CELL) / Pages.TWIPS;
    return text.lines().mapToDouble(l -> Math.ceil(Pages.length(l, Pages.SMALL) / line)).sum();
  }

  private static ParagraphAlignment alignment(PaperTable.Column column, Object cell) {
    if (column.centred()) {
      return ParagraphAlignment.CENTER;
    }
    return Cells.number(cell) ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT;
  }

  private static void across(XWPFTableRow row, String text, int[] widths) {
    while (row.getTableCells().size() > 1) {
      row.removeCell(row.getTableCells().size() - 1);
    }
    XWPFTableCell cell = row.getCell(0);
    cell.setWidth(String.valueOf(Arrays.stream(widths).sum()));
    cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(widths.length));
    fill(cell, text, Styles.TABLE_TEXT).setBold(true);
    // A heading at the foot of a page heads nothing.
    cell.getParagraphs().getFirst().setKeepNext(true);
  }

  /** Each line of the text on a line of its own. */
  private static org.apache.poi.xwpf.usermodel.XWPFRun fill(
      XWPFTableCell cell, String text, String style) {
    XWPFParagraph paragraph = cell.getParagraphs().getFirst();
    paragraph.setStyle(style);
    return Pages.run(paragraph, text, Pages.SMALL);
  }
}
