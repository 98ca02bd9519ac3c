package vn.tiendo.similarity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as a row of words. Dates and numbers are one word each and look alike, whatever they say:
 * those are what somebody changes who carries last year's text forward. A bare "7/10" is a figure,
 * a "ngày 7/10" is a day.
 */
final class Words {
  private static final Pattern WORD =
      Pattern.compile(
          """
          (?<date> \\d{1,2}\\s+tháng\\s+(đầu|cuối)\\s+năm
            | quý\\s+(iv|i{1,3}|0?[1-4])\\b (\\s?[/-]\\s?\\d{4})?
            | (ngày\\s+\\d{1,2}\\s+)? tháng\\s+\\d{1,2} (\\s?[/.-]\\s?\\d{4} | \\s+năm\\s+\\d{4})?
            | (ngày\\s+)? \\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}
            | ngày\\s+\\d{1,2} ([/.-]\\d{1,2})?
            | \\d{1,2}[/-]\\d{4}
            | (19|20)\\d{2} (\\s?[-–]\\s?(19|20)\\d{2})? (?![.,]?\\d))
          | (?<number> \\d+ ([.,/]\\d+)*)
          | (?<word> [\\p{L}\\p{M}]+)
          """,
          Pattern.COMMENTS | Pattern.UNICODE_CHARACTER_CLASS);

  private static final String DATE = "<date>";
  private static final String NUMBER = "<number>";

  /**
   * @param text as it is written, in small letters
   * @param mask what it is compared by
   */
  record Word(String text, String mask) {
    boolean date() {
      return mask.equals(DATE);
    }
  }

  private Words() {}

  static List<Word> of(String text) {
    if (text == null) {
      return List.of();
    }
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    List<Word> words = new ArrayList<>();
    Matcher found = WORD.matcher(plain);
    while (found.find()) {
      String word = found.group().replaceAll("\\s+", " ");
      words.add(new Word(word, mask(found, word)));
    }
    return words;
  }

  private static String mask(Matcher found, String word) {
    if (found.group("date") != null) {
      return DATE;
    }
    return found.group("number") != null ? NUMBER : word;
  }
}
