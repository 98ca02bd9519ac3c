package vn.tiendo.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/**
 * One paper, written from top to bottom. Layout by Decree 30/2020/NĐ-CP, Annex I: A4 upright,
 * margins 20 mm above and below, 30 mm left, 15 mm right; Times New Roman; the page number above in
 * the middle, not on the first page.
 */
public final class OfficialPaper {
  private static final int BODY = 14;
  private static final int SMALL = 12;

  private final XWPFDocument document = new XWPFDocument();

  private OfficialPaper(boolean across) {
    Pages.lay(document, across);
  }

  public static OfficialPaper upright() {
    return new OfficialPaper(false);
  }

  public static OfficialPaper across() {
    return new OfficialPaper(true);
  }

  /** Letterhead left, the nation's name right; number, place and date under them. */
  public OfficialPaper head(Heading heading, boolean simulated) {
    if (simulated) {
      centred("SỐ LIỆU MÔ PHỎNG", BODY, true, false);
    }
    if (heading.draft()) {
      XWPFParagraph mark = document.createParagraph();
      mark.setAlignment(ParagraphAlignment.LEFT);
      Pages.run(mark, "DỰ THẢO", SMALL).setBold(true);
    }
    XWPFTable table = Pages.grid(document, 2, 42, 58);
    left(table.getRow(0).getCell(0), heading);
    right(table.getRow(0).getCell(1), heading);
    Pages.line(document.createParagraph(), "", SMALL);
    return this;
  }

  private static void left(XWPFTableCell cell, Heading heading) {
    Letterhead house = heading.letterhead();
    String parent = house.parent() == null ? "…………………………" : house.parent();
    Pages.line(cell.getParagraphs().getFirst(), upper(parent), SMALL);
    Pages.line(cell.addParagraph(), upper(house.issuer()), SMALL).setBold(true);
    Pages.rule(cell, 8);
    Pages.line(cell.addParagraph(), heading.numberLine(), 13);
    if (heading.about() != null) {
      Pages.line(cell.addParagraph(), "V/v " + heading.about(), SMALL);
    }
  }

  private static void right(XWPFTableCell cell, Heading heading) {
    Pages.line(cell.getParagraphs().getFirst(), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", SMALL)
        .setBold(true);
    Pages.line(cell.addParagraph(), "Độc lập - Tự do - Hạnh phúc", 13).setBold(true);
    Pages.rule(cell, 24);
    Pages.line(cell.addParagraph(), heading.placeLine(), 13).setItalic(true);
  }

  /** Type in capitals, what it is about under it. */
  public OfficialPaper title(String type, String about) {
    centred(upper(type), BODY, true, false);
    centred(about, BODY, true, false);
    Pages.ruleUnder(document.createParagraph(), 14);
    return this;
  }

  /** Kính gửi: one addressee on the line, several each on a line of its own. */
  public OfficialPaper addressees(List<String> names) {
    if (names.size() == 1) {
      centred("Kính gửi: " + names.getFirst() + ".", BODY, false, false);
    } else {
      centred("Kính gửi:", BODY, false, false);
      for (int i = 0; i < names.size(); i++) {
        XWPFParagraph line = document.createParagraph();
        line.setIndentationLeft(Pages.twips(55));
        line.setIndentationHanging(Pages.twips(3));
        line.setSpacingAfter(0);
        Pages.run(line, "- " + names.get(i) + (i < names.size() - 1 ? ";" : "."), BODY);
      }
    }
    Pages.line(document.createParagraph(), "", SMALL);
    return this;
  }

  public OfficialPaper heading(String text) {
    body(text, ParagraphAlignment.BOTH).setBold(true);
    return this;
  }

  /** Text as somebody typed it: each line a paragraph. */
  public OfficialPaper text(String text) {
    for (String line : text.strip().split("\\R+")) {
      body(line.strip(), ParagraphAlignment.BOTH);
    }
    return this;
  }

  public OfficialPaper note(String text) {
    centred(text, 13, false, true);
    return this;
  }

  public OfficialPaper table(PaperTable content) {
    Tables.write(document, content);
    Pages.line(document.createParagraph(), "", SMALL);
    return this;
  }

  /** Where it goes left, who signs right. */
  public OfficialPaper end(Signature signature, List<String> recipients) {
    XWPFTable table = Pages.grid(document, 2, 50, 50);
    // A name alone on the last page is no signature.
    table.getRow(0).setCantSplitRow(true);
    XWPFTableCell left = table.getRow(0).getCell(0);
    XWPFParagraph title = left.getParagraphs().getFirst();
    title.setSpacingAfter(0);
    var words = Pages.run(title, "Nơi nhận:", SMALL);
    words.setBold(true);
    words.setItalic(true);
    for (String recipient : recipients) {
      XWPFParagraph line = left.addParagraph();
      line.setSpacingAfter(0);
      Pages.run(line, "- " + recipient, 11);
    }
    XWPFTableCell right = table.getRow(0).getCell(1);
    XWPFParagraph first = right.getParagraphs().getFirst();
    if (signature.onBehalf() != null) {
      Pages.line(first, signature.onBehalf(), 13).setBold(true);
      first = right.addParagraph();
    }
    Pages.line(first, signature.position(), 13).setBold(true);
    for (int i = 0; i < 4; i++) {
      Pages.line(right.addParagraph(), "", BODY);
    }
    String name = signature.name() == null ? "" : signature.name();
    Pages.line(right.addParagraph(), name, BODY).setBold(true);
    return this;
  }

  public PaperFile file(String name) {
    try (XWPFDocument closed = document;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      closed.write(out);
      return new PaperFile(name + ".docx", out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private org.apache.poi.xwpf.usermodel.XWPFRun body(String text, ParagraphAlignment alignment) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(alignment);
    paragraph.setIndentationFirstLine(Pages.twips(10));
    paragraph.setSpacingAfter(120);
    return Pages.run(paragraph, text, BODY);
  }

  private void centred(String text, int size, boolean bold, boolean italic) {
    var run = Pages.line(document.createParagraph(), text, size);
    run.setBold(bold);
    run.setItalic(italic);
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
