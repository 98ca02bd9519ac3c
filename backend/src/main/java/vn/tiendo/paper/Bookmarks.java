package vn.tiendo.paper;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * Names by which parts of a paper are found again after it was edited in Word: "nd_" before the
 * text of a part, "td_" before its title, "kh_" before text that belongs to no part. Word allows
 * letters, digits and underscores, forty in all; any other character of a code is written as an
 * underscore and four hexadecimal digits. Two underscores and a number say that it is not the first
 * place of that part.
 */
public final class Bookmarks {
  private static final String TEXT = "nd_";
  private static final String TITLE = "td_";
  private static final String OTHER = "kh_";
  private static final Pattern ODD = Pattern.compile("[^A-Za-z0-9]");
  private static final Pattern WRITTEN = Pattern.compile("_([0-9a-f]{4})");

  private Bookmarks() {}

  public static String ofText(String code) {
    return TEXT + encoded(code);
  }

  public static String ofTitle(String code) {
    return TITLE + encoded(code);
  }

  /** The code of the part whose text begins here. */
  public static Optional<String> textCode(String name) {
    return name.startsWith(TEXT) ? Optional.of(decoded(name)) : Optional.empty();
  }

  /** The code of the part whose title this is. */
  public static Optional<String> titleCode(String name) {
    return name.startsWith(TITLE) ? Optional.of(decoded(name)) : Optional.empty();
  }

  static String ofLooseText() {
    return OTHER + "1";
  }

  /** Text begins here that belongs to no part. */
  public static boolean loose(String name) {
    return name.startsWith(OTHER);
  }

  /** A name stands once in a file; what belongs to one part in several places is counted. */
  static String again(String name, int times) {
    return times == 1 ? name : name + "__" + times;
  }

  static void begin(XWPFParagraph paragraph, int id, String name) {
    var start = paragraph.getCTP().addNewBookmarkStart();
    start.setId(BigInteger.valueOf(id));
    start.setName(name);
  }

  static void end(XWPFParagraph paragraph, int id) {
    paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(id));
  }

  private static String encoded(String code) {
    return ODD.matcher(code).replaceAll(odd -> "_%04x".formatted((int) odd.group().charAt(0)));
  }

  private static String decoded(String name) {
    return WRITTEN
        .matcher(name.substring(TEXT.length()).replaceFirst("__\\d+$", ""))
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }
}
