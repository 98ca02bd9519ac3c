package vn.tiendo.reportpaper;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.reportpaper.Block.ParagraphBlock;

/** The mark "./." with which the text of a paper ends (Decree 30/2020/NĐ-CP, Annex I, II.6). */
final class Endings {
  static final String MARK = "./.";

  private Endings() {}

  /** The body with the mark behind its last paragraph; behind a table, a line that carries it. */
  static List<Block> ended(List<Block> body) {
    List<Block> blocks = new ArrayList<>(body);
    if (!blocks.isEmpty()
        && blocks.getLast() instanceof ParagraphBlock last
        && !last.text().isBlank()) {
      blocks.set(blocks.size() - 1, new ParagraphBlock(with(last.text()), last.anchor()));
    } else {
      blocks.add(new ParagraphBlock(with("Trân trọng báo cáo"), null));
    }
    return blocks;
  }

  static String with(String text) {
    return without(text).replaceFirst("[\\s.;,]+$", "") + MARK;
  }

  /** What somebody wrote, whatever he or the paper put behind it as a mark; a full stop stays. */
  static String without(String text) {
    String plain = text.stripTrailing();
    return plain.endsWith(MARK) ? plain.substring(0, plain.length() - 2) : plain;
  }
}
