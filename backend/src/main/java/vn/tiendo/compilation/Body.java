package vn.tiendo.compilation;

import java.util.List;
import java.util.Locale;

/**
 * The text under one heading of the organisation's report, and what the units said beside.
 *
 * @param left in the order of the reporters, or of the plan's tasks
 */
public record Body(String text, List<LeftOut> left) {
  /** Of what units wrote under a heading of the outline. */
  public static Body of(List<Compilation.Paragraph> paragraphs, BodyRule rule) {
    return TextBody.of(paragraphs, rule);
  }

  /** Of what they said of the tasks under a heading of the plan. */
  public static Body of(Compilation.SectionTasks section, BodyRule rule) {
    return TaskBody.of(section, rule);
  }

  /** Words that differ in nothing but letters' case and white space are equal so. */
  public static String folded(String words) {
    return words.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
  }

  /** Why a line stands beside the body. */
  public enum Reason {
    /** The heading has as many lines as its rule lets in. */
    BEYOND_MOST,
    /** A result without a figure, of work that is not finished. */
    NO_FIGURES,
    /** It names nobody to whom the report's proposals go: for the house itself. */
    NOT_ADDRESSED
  }

  /**
   * @param units whose words these are, under the names of their day
   * @param text without a dash or the units' names before it
   */
  public record LeftOut(List<String> units, String text, Reason reason) {}
}
