package vn.tiendo.paper;

import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** What stands at the top of a paper and at its end, in two columns each. */
final class Blocks {
  private static final int BODY = 14;

  /** "Độc lập - Tự do - Hạnh phúc" in bold letters of 13 points, in millimetres. */
  private static final double MOTTO = 56.1;

  /** Room for the letterhead, in millimetres. */
  private static final double LEFT = 67;

  /** A rule is a third to a half of the line above it (Annex I, II.2 and II.5). */
  private static final double PART = 0.4;

  private Blocks() {}

  /** Letterhead left, the nation's name right; number, place and date under them. */
  static void head(XWPFDocument document, Heading heading) {
    XWPFTable table = Pages.grid(document, 43, 57);
    left(table.getRow(0).getCell(0), heading);
    right(table.getRow(0).getCell(1), heading);
    Pages.line(document.createParagraph(), "", Pages.SMALL);
  }

  private static void left(XWPFTableCell cell, Heading heading) {
    Letterhead house = heading.letterhead();
    String parent = house.parent() == null ? "…………………………" : house.parent();
    String issuer = upper(house.issuer());
    Pages.line(cell.getParagraphs().getFirst(), onOneLine(upper(parent)), Pages.SMALL);
    Pages.line(cell.addParagraph(), issuer, Pages.SMALL).setBold(true);
    Pages.rule(cell, PART * Math.min(LEFT, Pages.length(issuer, Pages.SMALL)));
    Pages.line(cell.addParagraph(), heading.numberLine(), 13);
    if (heading.about() != null) {
      Pages.line(cell.addParagraph(), "V/v " + heading.about(), Pages.SMALL);
    }
  }

  /** What everybody shortens is shortened where it is too long for the line (Annex I, II.2). */
  private static String onOneLine(String agency) {
    return Pages.length(agency, Pages.SMALL) < LEFT
        ? agency
        : agency.replace("ỦY BAN NHÂN DÂN", "UBND").replace("HỘI ĐỒNG NHÂN DÂN", "HĐND");
  }

  private static void right(XWPFTableCell cell, Heading heading) {
    Pages.line(cell.getParagraphs().getFirst(), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Pages.SMALL)
        .setBold(true);
    Pages.line(cell.addParagraph(), "Độc lập - Tự do - Hạnh phúc", 13).setBold(true);
    Pages.rule(cell, MOTTO);
    Pages.line(cell.addParagraph(), heading.placeLine(), 13).setItalic(true);
  }

  /** Type in capitals, what it is about under it. */
  static void title(XWPFDocument document, String type, String about) {
    XWPFParagraph first = document.createParagraph();
    first.setStyle(Styles.TITLE);
    Pages.line(first, upper(type), BODY).setBold(true);
    XWPFParagraph second = document.createParagraph();
    second.setStyle(Styles.SUBTITLE);
    Pages.line(second, about, BODY).setBold(true);
    double line = Math.min(150, Pages.length(about, BODY));
    Pages.rule(document, PART * line);
  }

  /** Where it goes left, who signs right. */
  static void end(XWPFDocument document, Signature signature, List<String> recipients) {
    // Who signs has some of the text above him, never an empty page.
    if (!document.getBodyElements().isEmpty()
        && document.getBodyElements().getLast() instanceof XWPFParagraph last) {
      last.setKeepNext(true);
    }
    XWPFTable table = Pages.grid(document, 50, 50);
    // A name alone on the last page is no signature.
    table.getRow(0).setCantSplitRow(true);
    recipients(table.getRow(0).getCell(0), recipients);
    XWPFTableCell right = table.getRow(0).getCell(1);
    XWPFParagraph first = right.getParagraphs().getFirst();
    if (signature.onBehalf() != null) {
      Pages.line(first, signature.onBehalf(), BODY).setBold(true);
      first = right.addParagraph();
    }
    Pages.line(first, signature.position(), BODY).setBold(true);
    for (int i = 0; i < 4; i++) {
      Pages.line(right.addParagraph(), "", BODY);
    }
    String name = signature.name() == null ? "" : signature.name();
    Pages.line(right.addParagraph(), name, BODY).setBold(true);
  }

  private static void recipients(XWPFTableCell cell, List<String> recipients) {
    XWPFParagraph title = cell.getParagraphs().getFirst();
    title.setStyle(Styles.RECIPIENTS);
    var words = Pages.run(title, "Nơi nhận:", Pages.SMALL);
    words.setBold(true);
    words.setItalic(true);
    for (String recipient : recipients) {
      XWPFParagraph line = cell.addParagraph();
      line.setStyle(Styles.RECIPIENTS);
      Pages.run(line, "- " + recipient, 11);
    }
  }

  static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
