package vn.tiendo.reportpaper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class ReportDocxTest {
  @Test
  void titles_and_text_carry_styles_of_word() throws IOException {
    try (XWPFDocument word = open(ReportSample.issued())) {
      Set<String> used =
          word.getParagraphs().stream()
              .map(XWPFParagraph::getStyle)
              .filter(style -> style != null)
              .collect(Collectors.toSet());
      assertTrue(
          used.containsAll(
              List.of("Heading1", "Heading2", "Heading3", "BodyText", "Title", "AnnexNumber")),
          used.toString());
      used.forEach(style -> assertTrue(word.getStyles().styleExist(style), style));
      assertEquals(
          "heading 1", word.getStyles().getStyle("Heading1").getName(), "Word's own name of it");
    }
  }

  @Test
  void header_rows_come_again_and_rows_stay_whole() throws IOException {
    try (XWPFDocument word = open(ReportSample.issued())) {
      List<XWPFTable> data =
          word.getTables().stream().filter(t -> "TableGrid".equals(t.getStyleID())).toList();
      assertEquals(4, data.size());
      for (XWPFTable table : data) {
        assertTrue(table.getRow(0).isRepeatHeader());
        assertTrue(table.getRows().stream().allMatch(row -> row.isCantSplitRow()));
      }
    }
  }

  @Test
  void who_signs_stays_with_the_end_of_the_text() throws IOException {
    try (XWPFDocument word = open(ReportSample.issued())) {
      List<IBodyElement> body = word.getBodyElements();
      int end =
          body.indexOf(
              word.getTables().stream()
                  .filter(t -> t.getText().contains("Nơi nhận:"))
                  .findFirst()
                  .orElseThrow());
      assertTrue(((XWPFParagraph) body.get(end - 1)).isKeepNext());
    }
  }

  @Test
  void each_annex_has_pages_of_its_own_numbered_from_one_and_lying_where_it_is_wide()
      throws IOException {
    try (XWPFDocument word = open(ReportSample.issued())) {
      var sections =
          word.getParagraphs().stream()
              .filter(p -> p.getCTP().isSetPPr() && p.getCTP().getPPr().isSetSectPr())
              .map(p -> p.getCTP().getPPr().getSectPr())
              .toList();
      assertEquals(3, sections.size(), "the paper and two annexes; the third is the body's own");
      assertEquals("portrait", sections.getFirst().getPgSz().getOrient().toString());
      assertEquals("landscape", sections.getLast().getPgSz().getOrient().toString());
      sections.forEach(s -> assertEquals("1", s.getPgNumType().getStart().toString()));
    }
  }

  /** A table may fill its page; nothing behind it makes another one, without a word. */
  @Test
  void nothing_behind_the_last_table_of_a_section_takes_room() throws IOException {
    try (XWPFDocument word = open(ReportSample.issued())) {
      List<IBodyElement> body = word.getBodyElements();
      for (int i = 1; i < body.size(); i++) {
        if (body.get(i) instanceof XWPFParagraph p && closes(p, i == body.size() - 1)) {
          assertTrue(body.get(i - 1) instanceof XWPFTable, "behind the table at once: " + i);
          assertEquals(1, p.getSpacingBetween(), "a point high");
          assertEquals(BigInteger.TWO, p.getCTPPr().getRPr().getSzArray(0).getVal());
        }
      }
    }
  }

  private static boolean closes(XWPFParagraph paragraph, boolean last) {
    return last || paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr();
  }

  @Test
  void a_draft_says_so_in_every_header_and_an_issued_paper_in_none() throws IOException {
    try (XWPFDocument draft = open(ReportSample.draft());
        XWPFDocument issued = open(ReportSample.issued())) {
      assertEquals(8, draft.getHeaderList().size());
      assertTrue(words(draft).stream().allMatch(w -> w.contains("DỰ THẢO")), words(draft) + "");
      assertTrue(words(issued).stream().noneMatch(w -> w.contains("DỰ THẢO")));
      assertTrue(words(issued).stream().allMatch(w -> w.contains("SỐ LIỆU MÔ PHỎNG")));
    }
  }

  private static List<String> words(XWPFDocument word) {
    return word.getHeaderList().stream().map(XWPFHeader::getText).toList();
  }

  private static XWPFDocument open(ReportDocument report) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(ReportDocx.write(report, "x").content()));
  }
}
