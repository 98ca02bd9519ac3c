package vn.tiendo.paper;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Lines and rules as Decree 30/2020/NĐ-CP wants them; measures in millimetres. */
public final class Pages {
  static final String FONT = "Times New Roman";
  static final int SMALL = 12;
  static final int LEFT = 30;
  static final int RIGHT = 15;

  /** Twentieths of a point in a millimetre. */
  static final double TWIPS = 56.6929;

  /** Millimetres in a point. */
  private static final double POINT = 25.4 / 72;

  /** How wide bold letters are in the mean, as a share of their size; measured. */
  private static final double CAPITALS = 0.63;

  private static final double SMALL_LETTERS = 0.455;

  private Pages() {}

  /** Page, margins, and the number above in the middle from the second page on. */
  public static void lay(XWPFDocument document, boolean across) {
    Styles.put(document);
    Sections.open(document, across);
    Sections.close(document, PageMarks.NONE);
  }

  /** What a line may take, in twips. */
  static int lineWidth(XWPFDocument document) {
    BigInteger page = (BigInteger) document.getDocument().getBody().getSectPr().getPgSz().getW();
    return page.intValue() - twips(LEFT) - twips(RIGHT);
  }

  /** A table that only arranges: no borders, shares of the line. */
  static XWPFTable grid(XWPFDocument document, int... shares) {
    XWPFTable table = document.createTable(1, shares.length);
    table.removeBorders();
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    int width = lineWidth(document);
    table.setWidth(width);
    var columns = table.getCTTbl().addNewTblGrid();
    for (int c = 0; c < shares.length; c++) {
      int share = width * shares[c] / 100;
      table.getRow(0).getCell(c).setWidth(String.valueOf(share));
      columns.addNewGridCol().setW(BigInteger.valueOf(share));
    }
    return table;
  }

  /** A centred line. */
  static XWPFRun line(XWPFParagraph paragraph, String text, int size) {
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    paragraph.setSpacingAfter(0);
    return run(paragraph, text, size);
  }

  /**
   * A paragraph without words, as low as one can be: what is full above it must not push it, and
   * with it an empty page, over.
   */
  static XWPFParagraph hair(XWPFDocument document) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingBefore(0);
    paragraph.setSpacingAfter(0);
    paragraph.setSpacingBetween(1, LineSpacingRule.EXACT);
    paragraph.getCTPPr().addNewRPr().addNewSz().setVal(BigInteger.TWO);
    return paragraph;
  }

  /** Line ends of the text are line ends on paper. */
  static XWPFRun run(XWPFParagraph paragraph, String text, int size) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(FONT);
    run.setFontSize(size);
    String[] lines = text.split("\\R", -1);
    run.setText(lines[0]);
    for (int i = 1; i < lines.length; i++) {
      run.addBreak();
      run.setText(lines[i]);
    }
    return run;
  }

  /** How long a line of bold text is, in millimetres, near enough to draw a rule under it. */
  static double length(String text, int size) {
    boolean capitals = text.equals(text.toUpperCase(java.util.Locale.ROOT));
    return text.length() * (capitals ? CAPITALS : SMALL_LETTERS) * size * POINT;
  }

  /** A rule in the middle under what stands above it in the cell. */
  static void rule(XWPFTableCell cell, double length) {
    double width = cell.getWidth() / TWIPS - 3;
    thin(cell.addParagraph(), (width - Math.min(length, width)) / 2);
  }

  /** A rule in the middle under the line above it. */
  static void rule(XWPFDocument document, double length) {
    double width = lineWidth(document) / TWIPS;
    XWPFParagraph paragraph = document.createParagraph();
    thin(paragraph, (width - Math.min(length, width)) / 2);
    paragraph.setSpacingAfter(120);
  }

  private static void thin(XWPFParagraph paragraph, double margin) {
    paragraph.setBorderTop(Borders.SINGLE);
    paragraph.setIndentationLeft(twips(margin));
    paragraph.setIndentationRight(twips(margin));
    paragraph.setSpacingBefore(40);
    paragraph.setSpacingAfter(0);
    paragraph.setSpacingBetween(4, LineSpacingRule.EXACT);
  }

  static int twips(double millimetres) {
    return (int) Math.round(millimetres * TWIPS);
  }
}
