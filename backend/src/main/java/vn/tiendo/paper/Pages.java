package vn.tiendo.paper;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Pages, lines and rules as Decree 30/2020/NĐ-CP wants them; measures in millimetres. */
public final class Pages {
  private static final String FONT = "Times New Roman";

  /** Twentieths of a point in a millimetre. */
  private static final double TWIPS = 56.6929;

  private static final int LEFT = 30;
  private static final int RIGHT = 15;

  private Pages() {}

  /** Page, margins, and the number above in the middle from the second page on. */
  public static void lay(XWPFDocument document, boolean across) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setOrient(across ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    size.setW(BigInteger.valueOf(twips(across ? 297 : 210)));
    size.setH(BigInteger.valueOf(twips(across ? 210 : 297)));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(twips(20)));
    margins.setBottom(BigInteger.valueOf(twips(20)));
    margins.setLeft(BigInteger.valueOf(twips(LEFT)));
    margins.setRight(BigInteger.valueOf(twips(RIGHT)));
    margins.setHeader(BigInteger.valueOf(twips(10)));
    margins.setFooter(BigInteger.valueOf(twips(10)));
    section.addNewTitlePg();
    document.createHeader(HeaderFooterType.FIRST);
    XWPFParagraph number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    number.setAlignment(ParagraphAlignment.CENTER);
    CTSimpleField field = number.getCTP().addNewFldSimple();
    field.setInstr("PAGE");
    CTRPr look = field.addNewR().addNewRPr();
    look.addNewRFonts().setAscii(FONT);
    look.addNewSz().setVal(BigInteger.valueOf(28));
    field.getRArray(0).addNewT().setStringValue("2");
  }

  /** What a line may take, in twips. */
  static int lineWidth(XWPFDocument document) {
    BigInteger page = (BigInteger) document.getDocument().getBody().getSectPr().getPgSz().getW();
    return page.intValue() - twips(LEFT) - twips(RIGHT);
  }

  /** A table that only arranges: no borders, shares of the line. */
  static XWPFTable grid(XWPFDocument document, int columns, int... shares) {
    XWPFTable table = document.createTable(1, columns);
    table.removeBorders();
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    int width = lineWidth(document);
    table.setWidth(width);
    for (int c = 0; c < columns; c++) {
      table.getRow(0).getCell(c).setWidth(String.valueOf(width * shares[c] / 100));
    }
    return table;
  }

  /** A centred line. */
  static XWPFRun line(XWPFParagraph paragraph, String text, int size) {
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    paragraph.setSpacingAfter(0);
    return run(paragraph, text, size);
  }

  static XWPFRun run(XWPFParagraph paragraph, String text, int size) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(FONT);
    run.setFontSize(size);
    run.setText(text);
    return run;
  }

  /** A short rule under what stands above it in the cell; the margin left free on both sides. */
  static void rule(XWPFTableCell cell, int half) {
    double width = cell.getWidth() / TWIPS;
    XWPFParagraph paragraph = cell.addParagraph();
    thin(paragraph, (int) Math.max(0, width / 2 - half));
  }

  static void ruleUnder(XWPFParagraph paragraph, int half) {
    thin(paragraph, (210 - LEFT - RIGHT) / 2 - half);
  }

  private static void thin(XWPFParagraph paragraph, int margin) {
    paragraph.setBorderTop(Borders.SINGLE);
    paragraph.setIndentationLeft(twips(margin));
    paragraph.setIndentationRight(twips(margin));
    paragraph.setSpacingBefore(20);
    paragraph.setSpacingAfter(0);
    run(paragraph, "", 4);
  }

  static int twips(double millimetres) {
    return (int) Math.round(millimetres * TWIPS);
  }
}
