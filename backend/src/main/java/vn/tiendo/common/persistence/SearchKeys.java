package vn.tiendo.common.persistence;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as people search it: without case, marks, đ/d, NFC or NFD, hoà or hòa. Stored beside the
 * original in a `search_text` column and compared with LIKE, wildcards literal.
 */
public final class SearchKeys {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final int MOST_WORDS = 20;

  private SearchKeys() {}

  public static String of(String text) {
    if (text == null) {
      return "";
    }
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    // đ, Đ and the look-alike Ð (U+00D0) have no decomposition.
    String plain = bare.replace('đ', 'd').replace('Đ', 'd').replace('Ð', 'd').replace('ð', 'd');
    return SPACES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** Several texts under one key. */
  public static String of(String... texts) {
    return of(String.join(" ", Arrays.stream(texts).filter(t -> t != null).toList()));
  }

  /**
   * LIKE patterns, one for each word of the query, which finds it anywhere; %, _ and \ stand for
   * themselves. What is searched holds all of them, in any order. Words beyond the twentieth count
   * as one with their spaces: nobody types that many, and each is a condition.
   */
  public static List<String> patterns(String query) {
    return Arrays.stream(of(query).split(" ", MOST_WORDS))
        .distinct()
        .map(SearchKeys::like)
        .toList();
  }

  private static String like(String word) {
    return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
