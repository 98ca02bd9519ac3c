package vn.tiendo.reportpaper;

import vn.tiendo.paper.PaperTable;

/** A piece of a report's body, in the order of reading. */
public sealed interface Block {
  /**
   * A title of the outline.
   *
   * @param level 1 to 4
   * @param number "II", "1", "2.1", "a"; null for none
   */
  record HeadingBlock(int level, String number, String text) implements Block {
    /** With its number as it is printed: "II.", "2.1."; "a)" stays. */
    public static HeadingBlock dotted(int level, String number, String text) {
      boolean bare =
          number != null && Character.isLetterOrDigit(number.charAt(number.length() - 1));
      return new HeadingBlock(level, bare ? number + "." : number, text);
    }
  }

  /**
   * Text as it was written, each line a paragraph.
   *
   * @param anchor code of the outline's node whose text it is, by which it is found again in the
   *     edited file; null for text that belongs to none
   */
  record ParagraphBlock(String text, String anchor) implements Block {}

  /**
   * @param caption what it is about, null for none
   */
  record TableBlock(PaperTable table, String caption) implements Block {}
}
