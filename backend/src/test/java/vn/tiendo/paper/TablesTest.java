package vn.tiendo.paper;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class TablesTest {
  private static XWPFTable written(XWPFDocument document, String result) {
    Pages.lay(document, false);
    Styles.put(document);
    PaperTable table =
        PaperTable.of(
            PaperTable.centred("STT", 13),
            PaperTable.text("Nhiệm vụ", 56),
            PaperTable.text("Kết quả", 56));
    table.row("1", "Thanh tra đo lường", result);
    Tables.write(document, table);
    return document.getTables().getFirst();
  }

  @Test
  void a_row_stays_whole() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      assertTrue(written(document, "Đã thanh tra 14 cơ sở.").getRow(1).isCantSplitRow());
    }
  }

  @Test
  void a_long_row_may_run_over_the_end_of_the_page_and_its_head_does_not() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFTable table = written(document, "Đã thanh tra 14 cơ sở kinh doanh. ".repeat(30));
      assertFalse(table.getRow(1).isCantSplitRow());
      assertTrue(table.getRow(0).isCantSplitRow());
    }
  }

  @Test
  void many_short_lines_are_long_too() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      assertFalse(written(document, "Đã xong.\n".repeat(13)).getRow(1).isCantSplitRow());
    }
  }
}
