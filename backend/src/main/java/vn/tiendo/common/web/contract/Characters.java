package vn.tiendo.common.web.contract;

import java.util.Optional;

/**
 * Characters that no text may carry: NUL and other controls, bidirectional overrides (Unicode TR
 * 36), lone surrogates.
 */
public final class Characters {
  private Characters() {}

  /** "U+202E" of the first one, if any. */
  public static Optional<String> firstForbidden(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (forbidden(c)) {
        return Optional.of(String.format("U+%04X", (int) c));
      }
    }
    return Optional.empty();
  }

  private static boolean forbidden(char c) {
    boolean control = c < 0x20 && c != '\n' && c != '\t' && c != '\r' || c >= 0x7F && c < 0xA0;
    boolean bidi =
        c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F;
    return control || bidi || Character.isSurrogate(c) || c == 0xFFFE || c == 0xFFFF;
  }
}
