package vn.tiendo.reportpaper;

import java.util.List;
import vn.tiendo.paper.Cells;
import vn.tiendo.paper.PaperTable;
import vn.tiendo.reportpaper.Block.HeadingBlock;
import vn.tiendo.reportpaper.Block.ParagraphBlock;
import vn.tiendo.reportpaper.Block.TableBlock;

/**
 * About how many pages a report takes, without drawing them: lines of letters of usual width. Near
 * enough to know in time that it is a book.
 */
final class PaperLength {
  private static final int LINE = 80;
  private static final int LINES = 32;
  private static final int TABLE_LINE = 85;
  private static final int TABLE_LINE_ACROSS = 135;
  private static final int TABLE_LINES_ACROSS = 24;

  private PaperLength() {}

  static int pages(ReportDocument report) {
    int pages = pages(report.body(), false);
    for (Annex annex : report.annexes()) {
      pages += pages(annex.body(), annex.across());
    }
    return pages;
  }

  private static int pages(List<Block> blocks, boolean across) {
    long lines = 0;
    for (Block block : blocks) {
      lines +=
          switch (block) {
            case HeadingBlock ignored -> 2;
            case ParagraphBlock(String text, String anchor) ->
                text.lines().mapToLong(line -> broken(line, LINE)).sum();
            case TableBlock(PaperTable table, String caption) ->
                lines(table, across ? TABLE_LINE_ACROSS : TABLE_LINE);
          };
    }
    int page = across ? TABLE_LINES_ACROSS : LINES;
    return (int) ((lines + page - 1) / page);
  }

  private static long lines(PaperTable table, int line) {
    int asked = table.columns().stream().mapToInt(PaperTable.Column::width).sum();
    long lines = 0;
    for (List<Object> row : table.rows()) {
      long highest = 1;
      for (int c = 0; c < row.size(); c++) {
        int width = row.size() == 1 ? line : line * table.columns().get(c).width() / asked;
        highest = Math.max(highest, broken(Cells.text(row.get(c)), Math.max(3, width)));
      }
      lines += highest;
    }
    return lines;
  }

  private static long broken(String text, int width) {
    return 1 + text.length() / width;
  }
}
