package vn.tiendo.common.persistence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys that sort as people count: 2.9 before 2.10, II before X. */
public final class SortKeys {
  private static final Pattern PART = Pattern.compile("\\d+|[^\\d.\\-/ ]+");
  private static final Pattern ROMAN = Pattern.compile("(?=[IVXLC])(X{0,4})(IX|IV|V?I{0,4})");

  private SortKeys() {}

  public static String natural(String code) {
    StringBuilder key = new StringBuilder();
    Matcher parts = PART.matcher(code.toUpperCase(java.util.Locale.ROOT));
    while (parts.find()) {
      String part = parts.group();
      key.append(key.isEmpty() ? "" : ".").append(numberOf(part));
    }
    return key.toString();
  }

  private static String numberOf(String part) {
    if (Character.isDigit(part.charAt(0))) {
      String digits = part.replaceFirst("^0+(?=\\d)", "");
      return "0".repeat(Math.max(0, 6 - digits.length())) + digits;
    }
    return ROMAN.matcher(part).matches() ? String.format("%06d", roman(part)) : part;
  }

  private static int roman(String numeral) {
    int total = 0;
    for (int i = 0; i < numeral.length(); i++) {
      int value = digit(numeral.charAt(i));
      boolean subtract = i + 1 < numeral.length() && digit(numeral.charAt(i + 1)) > value;
      total += subtract ? -value : value;
    }
    return total;
  }

  private static int digit(char c) {
    return switch (c) {
      case 'I' -> 1;
      case 'V' -> 5;
      case 'X' -> 10;
      case 'L' -> 50;
      default -> 100;
    };
  }
}
