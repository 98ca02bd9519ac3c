package vn.tiendo.reportpaper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.junit.jupiter.api.Test;
import vn.tiendo.reportpaper.Block.ParagraphBlock;
import vn.tiendo.reportpaper.ReportText.PartDifference;
import vn.tiendo.reportpaper.ReportText.Unreadable;
import vn.tiendo.similarity.Difference;

class ReportTextTest {
  private static final ReportDocument REPORT = ReportSample.draft();

  @Test
  void what_was_written_is_read_back_node_by_node() throws Unreadable {
    ReadPaper read = ReportText.read(file());
    List<ParagraphBlock> written =
        REPORT.body().stream()
            .filter(ParagraphBlock.class::isInstance)
            .map(ParagraphBlock.class::cast)
            .filter(block -> block.anchor() != null)
            .toList();
    assertEquals(
        written.stream().map(ParagraphBlock::anchor).toList(),
        read.nodes().stream().map(ReadPaper.NodeText::code).toList());
    written.forEach(block -> assertEquals(block.text(), read.text(block.anchor())));
    assertTrue(
        read.loose().stream().anyMatch(l -> l.text().startsWith("Thực hiện Chỉ thị số 01")),
        "the opening belongs to no node");
    assertTrue(
        read.loose().stream().anyMatch(l -> l.below().equals("Phụ lục III")),
        "annexes are kept too");
    assertEquals(List.of(), ReportText.differences(read, ReportText.read(file())));
  }

  @Test
  void a_changed_word_is_shown_in_its_node_only() throws IOException, Unreadable {
    byte[] edited =
        edited(word -> replace(word, "đồng bộ, bám sát Chỉ thị", "chủ động, bám sát Chỉ thị"));
    List<PartDifference> differences =
        ReportText.differences(ReportText.read(file()), ReportText.read(edited));
    assertEquals(List.of("III.1"), differences.stream().map(PartDifference::code).toList());
    assertTrue(
        differences
            .getFirst()
            .words()
            .contains(new Difference(Difference.Kind.ADDED, "chủ động, ")));
  }

  @Test
  void a_paragraph_added_behind_a_node_belongs_to_it() throws IOException, Unreadable {
    byte[] edited = edited(word -> after(word, "Ngay sau khi Chỉ thị", "Đoạn viết thêm."));
    assertTrue(ReportText.read(edited).text("I").contains("Đoạn viết thêm."));
    byte[] behind = edited(word -> after(word, "b) Nguyên nhân chủ quan", "c) Nguyên nhân khác."));
    assertTrue(ReportText.read(behind).text("III.3").endsWith("c) Nguyên nhân khác."));
  }

  @Test
  void a_part_that_nobody_knows_is_kept_under_its_title() throws IOException, Unreadable {
    byte[] edited =
        edited(
            word -> {
              XWPFParagraph title =
                  after(word, "b) Nguyên nhân chủ quan", "4. Bài học kinh nghiệm");
              title.setStyle("Heading2");
              after(word, "4. Bài học", "Phải kiểm tra thường xuyên.");
            });
    ReadPaper read = ReportText.read(edited);
    assertTrue(
        read.loose()
            .contains(
                new ReadPaper.LooseText("4. Bài học kinh nghiệm", "Phải kiểm tra thường xuyên.")));
    assertFalse(read.text("III.3").contains("kiểm tra thường xuyên"));
  }

  /** Whoever deletes all of a node and writes it anew deletes its bookmark; its title is left. */
  @Test
  void a_node_that_lost_its_bookmark_is_found_by_its_title() throws IOException, Unreadable {
    byte[] edited = edited(word -> unmark(word, "Các nhiệm vụ được triển khai đồng bộ"));
    assertEquals(ReportText.read(file()).text("III.1"), ReportText.read(edited).text("III.1"));
  }

  @Test
  void what_was_struck_out_in_review_is_not_read() throws IOException, Unreadable {
    byte[] edited =
        edited(
            word -> {
              var p = find(word, "Các nhiệm vụ được triển khai đồng bộ").getCTP();
              p.addNewDel().addNewR().addNewDelText().setStringValue("BỎ");
              p.addNewIns().addNewR().addNewT().setStringValue(" THÊM");
            });
    String text = ReportText.read(edited).text("III.1");
    assertTrue(text.endsWith(" THÊM"), text);
    assertFalse(text.contains("BỎ"), text);
  }

  @Test
  void bookmarks_outlive_being_saved_by_another_program() throws Unreadable, IOException {
    assumeTrue(Rendered.OFFICE.present(), "LibreOffice is not installed");
    byte[] saved = Rendered.OFFICE.converted(file(), "docx:MS Word 2007 XML").orElseThrow();
    assertEquals(
        List.of(), ReportText.differences(ReportText.read(file()), ReportText.read(saved)));
    assertEquals(ReportText.read(file()).nodes(), ReportText.read(saved).nodes());
  }

  @Test
  void what_is_no_word_file_is_refused() {
    assertThrows(Unreadable.class, () -> ReportText.read("Không phải Word".getBytes()));
    byte[] cut = java.util.Arrays.copyOf(file(), 3000);
    assertThrows(Unreadable.class, () -> ReportText.read(cut));
  }

  private static byte[] file() {
    return ReportDocx.write(REPORT, "x").content();
  }

  private static byte[] edited(Consumer<XWPFDocument> edit) throws IOException {
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file()));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      edit.accept(word);
      word.write(out);
      return out.toByteArray();
    }
  }

  private static XWPFParagraph find(XWPFDocument word, String beginning) {
    return word.getParagraphs().stream()
        .filter(p -> p.getText().startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }

  private static void replace(XWPFDocument word, String from, String to) {
    word.getParagraphs().stream()
        .flatMap(p -> p.getRuns().stream())
        .filter(run -> Objects.toString(run.text()).contains(from))
        .forEach(run -> run.setText(run.text().replace(from, to), 0));
  }

  private static XWPFParagraph after(XWPFDocument word, String beginning, String text) {
    try (XmlCursor cursor = find(word, beginning).getCTP().newCursor()) {
      cursor.toNextSibling();
      XWPFParagraph added = word.insertNewParagraph(cursor);
      added.createRun().setText(text);
      return added;
    }
  }

  private static void unmark(XWPFDocument word, String beginning) {
    var p = find(word, beginning).getCTP();
    p.removeBookmarkStart(0);
    p.removeBookmarkEnd(0);
  }
}
