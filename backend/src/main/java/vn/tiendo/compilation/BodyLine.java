package vn.tiendo.compilation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A line of the units' words: what can stand in a body or beside it by itself. */
final class BodyLine {
  /** Days, years, numbers of documents and the like: no figures of a result. */
  private static final Pattern NO_FIGURES =
      Pattern.compile(
          "\\d{1,2}/(\\d{1,2}/)?\\d{4}|\\d+/\\p{Lu}\\S*|(19|20)\\d{2}"
              + "|(?iu:ngày|năm|tháng|quý|khóa|lần|đợt|số|covid-|giai đoạn)\\s*\\d+(/\\d+)?");

  private static final Pattern FIGURE = Pattern.compile("\\d[\\d.,]*\\s*(%|[\\p{Ll}/])");

  /** Where a proposal ends and the next one begins. */
  private static final Pattern BETWEEN =
      Pattern.compile("\\.\\s+(?=\\p{Lu})|;\\s*(?=(?iu:đề nghị|kiến nghị|đề xuất))");

  private BodyLine() {}

  /** Does it tell a figure? Dates, years and numbers of documents are none. */
  static boolean hasFigure(String line) {
    return FIGURE.matcher(NO_FIGURES.matcher(line).replaceAll("")).find();
  }

  /** Equal ones say the same. */
  static String key(String line) {
    return Body.folded(ReportWords.trimmed(bare(line)));
  }

  /** Without the dash before it. */
  static String bare(String line) {
    return line.strip().replaceFirst("^[-+–]\\s*", "");
  }

  static boolean listed(String line) {
    return line.startsWith("-") || line.startsWith("+");
  }

  /** Its lines; what goes on below a dash, or is listed below what announces it, stays with it. */
  static List<String> blocks(String text) {
    List<String> blocks = new ArrayList<>();
    for (String line : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      if (!blocks.isEmpty() && goesOn(blocks.getLast(), line)) {
        blocks.set(blocks.size() - 1, blocks.getLast() + "\n" + line);
      } else {
        blocks.add(line);
      }
    }
    return blocks;
  }

  private static boolean goesOn(String block, String line) {
    String first = block.lines().findFirst().orElse("");
    return listed(first) ? !line.startsWith("-") : first.endsWith(":") && listed(line);
  }

  /** Its sentences, each by itself: a proposal has one addressee. */
  static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    for (String block : blocks(text)) {
      String words = bare(block).replaceAll("\\s+", " ");
      for (String sentence : BETWEEN.split(words)) {
        String one = ReportWords.trimmed(sentence);
        if (!one.isEmpty()) {
          sentences.add(one.substring(0, 1).toUpperCase(Locale.ROOT) + one.substring(1) + ".");
        }
      }
    }
    return sentences;
  }
}
