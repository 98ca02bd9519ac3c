package vn.tiendo.mailing;

import java.util.List;

/**
 * What a mail says; the paper adds greeting, address of the product and signature.
 *
 * @param path where the product shows it, e.g. "/notifications"
 * @param why the sentence that tells why somebody gets it and how to get fewer
 */
public record MailWords(String lead, List<Section> sections, String path, String why) {
  /**
   * @param more how many lines are not shown
   */
  public record Section(String title, List<Line> lines, int more) {}

  /**
   * @param label what kind of line, shown before it; or null
   * @param note shown after it; or null
   */
  public record Line(String label, String text, String note) {}
}
