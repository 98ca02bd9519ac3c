package vn.tiendo.reportpaper.pages;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is printed on a page, in millimetres from its upper left corner.
 *
 * @param lines from top to bottom, two beside each other as two
 * @param rules drawn lines that lie
 */
record Printed(double width, double height, List<Line> lines, List<Rule> rules) {
  /**
   * @param top of its capital letters, near enough
   * @param base on which its letters stand
   * @param size of most of its letters, in points
   */
  record Line(
      String text,
      double left,
      double right,
      double top,
      double base,
      double size,
      boolean bold,
      boolean italic,
      List<String> fonts) {
    double middle() {
      return (left + right) / 2;
    }

    double length() {
      return right - left;
    }

    boolean capitals() {
      return text.equals(text.toUpperCase(java.util.Locale.ROOT));
    }
  }

  record Rule(double left, double right, double at) {
    double length() {
      return right - left;
    }
  }

  boolean across() {
    return width > height;
  }

  /** The middle of what stands between the margins. */
  double middle() {
    return 30 + (width - 45) / 2;
  }

  /** What stands in the margin above. */
  Stream<Line> above() {
    return lines.stream().filter(line -> line.base() < 19);
  }

  /** What stands between the margins. */
  List<Line> body() {
    return lines.stream().filter(line -> line.base() >= 19 && line.base() < height - 17).toList();
  }
}
