package vn.tiendo.paper;

import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/**
 * Stretches of pages that lie the same way, each numbered from one: the paper itself, each annex.
 * Word keeps a section's pages in its last paragraph, those of the last section in the body.
 */
final class Sections {
  private Sections() {}

  /** The pages from here on. */
  static void open(XWPFDocument document, boolean across) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setOrient(across ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    size.setW(BigInteger.valueOf(Pages.twips(across ? 297 : 210)));
    size.setH(BigInteger.valueOf(Pages.twips(across ? 210 : 297)));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(Pages.twips(20)));
    margins.setBottom(BigInteger.valueOf(Pages.twips(20)));
    margins.setLeft(BigInteger.valueOf(Pages.twips(Pages.LEFT)));
    margins.setRight(BigInteger.valueOf(Pages.twips(Pages.RIGHT)));
    margins.setHeader(BigInteger.valueOf(Pages.twips(10)));
    margins.setFooter(BigInteger.valueOf(Pages.twips(10)));
    section.addNewPgNumType().setStart(BigInteger.ONE);
    section.addNewTitlePg();
  }

  /** Ends the pages that are open, and opens others behind them. */
  static void next(XWPFDocument document, PageMarks marks, boolean across) {
    close(document, marks);
    var body = document.getDocument().getBody();
    XWPFParagraph last = Pages.hair(document);
    last.getCTP().getPPr().addNewSectPr().set(body.getSectPr());
    body.unsetSectPr();
    open(document, across);
  }

  /** What stands above and below each of its pages; the number from the second page on. */
  static void close(XWPFDocument document, PageMarks marks) {
    int line = Pages.lineWidth(document);
    CTSectPr section = document.getDocument().getBody().getSectPr();
    var policy = new XWPFHeaderFooterPolicy(document, section);
    above(policy.createHeader(STHdrFtr.FIRST).createParagraph(), marks, line, false);
    above(policy.createHeader(STHdrFtr.DEFAULT).createParagraph(), marks, line, true);
    if (marks.code() != null) {
      below(policy.createFooter(STHdrFtr.FIRST).createParagraph(), marks);
      below(policy.createFooter(STHdrFtr.DEFAULT).createParagraph(), marks);
    }
  }

  private static void above(XWPFParagraph line, PageMarks marks, int width, boolean numbered) {
    line.setStyle(Styles.HEADER);
    tab(line, STTabJc.CENTER, width / 2);
    tab(line, STTabJc.RIGHT, width);
    if (marks.simulated()) {
      Pages.run(line, "SỐ LIỆU MÔ PHỎNG", Pages.SMALL).setBold(true);
    }
    line.createRun().addTab();
    if (numbered) {
      var field = line.getCTP().addNewFldSimple();
      field.setInstr("PAGE");
      var look = field.addNewR().addNewRPr();
      look.addNewRFonts().setAscii(Pages.FONT);
      look.addNewSz().setVal(BigInteger.valueOf(28));
      field.getRArray(0).addNewT().setStringValue("2");
    }
    if (marks.draft()) {
      line.createRun().addTab();
      Pages.run(line, "DỰ THẢO", Pages.SMALL).setBold(true);
    }
  }

  private static void below(XWPFParagraph line, PageMarks marks) {
    line.setStyle(Styles.FOOTER);
    Pages.line(line, "Mã kiểm tra: " + marks.code(), 10);
  }

  private static void tab(XWPFParagraph line, STTabJc.Enum kind, int at) {
    var properties = line.getCTPPr();
    var tabs = properties.isSetTabs() ? properties.getTabs() : properties.addNewTabs();
    var stop = tabs.addNewTab();
    stop.setVal(kind);
    stop.setPos(BigInteger.valueOf(at));
  }
}
