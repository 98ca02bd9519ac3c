package vn.tiendo.similarity;

/**
 * A stretch of text that stayed, went or came.
 *
 * @param text as it is written, with the blanks and line ends that follow it
 */
public record Difference(Kind kind, String text) {
  public enum Kind {
    SAME,
    REMOVED,
    ADDED
  }
}
