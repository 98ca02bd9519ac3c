package vn.tiendo.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * One paper, written from top to bottom. Layout by Decree 30/2020/NĐ-CP, Annex I: A4 upright,
 * margins 20 mm above and below, 30 mm left, 15 mm right; Times New Roman; the page number above in
 * the middle, not on the first page. A draft says so on every page.
 */
public final class OfficialPaper {
  private static final int BODY = 14;

  private final XWPFDocument document = new XWPFDocument();
  private PageMarks marks = PageMarks.NONE;
  private final Map<String, Integer> names = new HashMap<>();
  private int bookmarks;

  /** A table has just ended: what follows keeps away from it, the end of the pages does not. */
  private boolean tabled;

  private OfficialPaper(boolean across) {
    Styles.put(document);
    Sections.open(document, across);
  }

  public static OfficialPaper upright() {
    return new OfficialPaper(false);
  }

  public static OfficialPaper across() {
    return new OfficialPaper(true);
  }

  /** Letterhead left, the nation's name right; number, place and date under them. */
  public OfficialPaper head(Heading heading, boolean simulated) {
    marks = new PageMarks(heading.draft(), simulated, marks.code());
    Blocks.head(document, heading);
    return this;
  }

  /** By which somebody can ask whether this paper is genuine; under every page. */
  public OfficialPaper verifiedBy(String code) {
    marks = new PageMarks(marks.draft(), marks.simulated(), code);
    return this;
  }

  /** Type in capitals, what it is about under it. */
  public OfficialPaper title(String type, String about) {
    Blocks.title(document, type, about);
    return this;
  }

  /** Kính gửi: one addressee on the line, several each on a line of its own. */
  public OfficialPaper addressees(List<String> names) {
    if (names.size() == 1) {
      Pages.line(space(), "Kính gửi: " + names.getFirst() + ".", BODY);
    } else {
      Pages.line(space(), "Kính gửi:", BODY);
      for (int i = 0; i < names.size(); i++) {
        XWPFParagraph line = document.createParagraph();
        line.setIndentationLeft(Pages.twips(55));
        line.setIndentationHanging(Pages.twips(3));
        Pages.run(line, "- " + names.get(i) + (i < names.size() - 1 ? ";" : "."), BODY);
      }
    }
    Pages.line(document.createParagraph(), "", Pages.SMALL);
    return this;
  }

  private XWPFParagraph space() {
    apart();
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingBefore(120);
    return paragraph;
  }

  /**
   * @param level 1 to 4: I., 1., 1.1., a)
   * @param number as it is to be read, null for none
   * @param code of the part that it heads, by which it is found again; null for none
   */
  public OfficialPaper heading(int level, String number, String text, String code) {
    apart();
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(Styles.heading(level));
    String name = code == null ? null : Bookmarks.ofTitle(code);
    marked(List.of(paragraph), name, number == null ? List.of(text) : List.of(number + " " + text));
    return this;
  }

  /** Text as somebody typed it: each line a paragraph. */
  public OfficialPaper text(String text) {
    return paragraphs(text, null);
  }

  /**
   * Text that is found again after the file was edited.
   *
   * @param code of the part whose text it is, null for text that belongs to none
   */
  public OfficialPaper text(String text, String code) {
    return paragraphs(text, code == null ? Bookmarks.ofLooseText() : Bookmarks.ofText(code));
  }

  private OfficialPaper paragraphs(String text, String bookmark) {
    List<String> lines = text.strip().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    List<String> written = lines.isEmpty() ? List.of("") : lines;
    marked(written.stream().map(line -> body()).toList(), bookmark, written);
    return this;
  }

  private void marked(List<XWPFParagraph> paragraphs, String bookmark, List<String> lines) {
    if (bookmark != null) {
      int times = names.merge(bookmark, 1, Integer::sum);
      Bookmarks.begin(paragraphs.getFirst(), ++bookmarks, Bookmarks.again(bookmark, times));
    }
    for (int i = 0; i < lines.size(); i++) {
      XWPFRun run = paragraphs.get(i).createRun();
      run.setText(lines.get(i));
    }
    if (bookmark != null) {
      Bookmarks.end(paragraphs.getLast(), bookmarks);
    }
  }

  public OfficialPaper note(String text) {
    apart();
    Pages.line(document.createParagraph(), text, 13).setItalic(true);
    return this;
  }

  public OfficialPaper table(PaperTable content) {
    apart();
    Tables.write(document, content);
    tabled = true;
    return this;
  }

  private void apart() {
    if (tabled) {
      Pages.line(document.createParagraph(), "", Pages.SMALL);
      tabled = false;
    }
  }

  /** What the table that follows is about. */
  public OfficialPaper caption(String text) {
    return styled(Styles.CAPTION, text);
  }

  /** Where it goes left, who signs right. */
  public OfficialPaper end(Signature signature, List<String> recipients) {
    apart();
    Blocks.end(document, signature, recipients);
    return this;
  }

  /**
   * Pages of their own, numbered from one (Annex I, III.1).
   *
   * @param number "Phụ lục" or "Phụ lục II"
   * @param source the paper that it belongs to: "(Kèm theo Báo cáo số … ngày … của …)"
   */
  public OfficialPaper annex(String number, String title, String source, boolean across) {
    tabled = false;
    Sections.next(document, marks, across);
    return styled(Styles.ANNEX_NUMBER, number)
        .styled(Styles.ANNEX_TITLE, Blocks.upper(title))
        .styled(Styles.ANNEX_SOURCE, source);
  }

  private OfficialPaper styled(String style, String text) {
    apart();
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(text);
    return this;
  }

  public PaperFile file(String name) {
    try (XWPFDocument closed = document;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      if (tabled) {
        Pages.hair(closed);
      }
      Sections.close(closed, marks);
      closed.write(out);
      return new PaperFile(name + ".docx", out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private XWPFParagraph body() {
    apart();
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(Styles.BODY);
    return paragraph;
  }
}
