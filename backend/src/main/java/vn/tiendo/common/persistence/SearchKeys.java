package vn.tiendo.common.persistence;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as people search it: without case, marks, đ/d, NFC or NFD, hoà or hòa. Stored beside the
 * original in a `search_text` column and compared with LIKE, wildcards literal.
 */
public final class SearchKeys {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

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
    return of(String.join(" ", java.util.Arrays.stream(texts).filter(t -> t != null).toList()));
  }

  /** A LIKE pattern that finds the query anywhere; %, _ and \ stand for themselves. */
  public static String pattern(String query) {
    return "%" + of(query).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
