package vn.tiendo.reportpaper;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;

/**
 * Dashes and numbers that Word puts before paragraphs of a list: they are no text in the file, but
 * they are to whoever reads the page.
 */
final class WordLists {
  private final XWPFNumbering numbering;
  private final Map<String, Integer> counts = new HashMap<>();
  private String number = "";
  private String level = "0";

  WordLists(XWPFDocument word) {
    this.numbering = word.getNumbering();
  }

  void number(String id) {
    number = id;
  }

  void level(String depth) {
    level = depth;
  }

  void forget() {
    number = "";
    level = "0";
  }

  /** What stands before the paragraph; it belongs to no list afterwards. */
  String prefix() {
    String list = number;
    String depth = level;
    forget();
    if (!list.matches("[1-9]\\d{0,8}") || !depth.matches("[0-8]") || numbering == null) {
      return "";
    }
    String format = format(new BigInteger(list), Integer.parseInt(depth));
    if (format.equals("bullet") || format.equals("none")) {
      return format.equals("none") ? "" : "- ";
    }
    int count = counts.merge(list + "/" + depth, 1, Integer::sum);
    boolean letter = format.equals("lowerLetter") && count <= 26;
    return letter ? (char) ('a' + count - 1) + ") " : count + ". ";
  }

  private String format(BigInteger list, int depth) {
    BigInteger abstractId = numbering.getAbstractNumID(list);
    XWPFAbstractNum kind = abstractId == null ? null : numbering.getAbstractNum(abstractId);
    if (kind == null || kind.getCTAbstractNum().sizeOfLvlArray() <= depth) {
      return "none";
    }
    var shape = kind.getCTAbstractNum().getLvlArray(depth);
    return shape.isSetNumFmt() ? shape.getNumFmt().getVal().toString() : "decimal";
  }
}
