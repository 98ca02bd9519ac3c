package vn.tiendo.anchor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A document's text as it is stored: NFC. Finds quotes in it and counts positions in Unicode code
 * points.
 */
public final class SourceText {
  private final String text;

  private SourceText(String text) {
    this.text = text;
  }

  public static SourceText of(String raw) {
    return new SourceText(Normalizer.normalize(raw, Normalizer.Form.NFC));
  }

  /**
   * A stretch of the text.
   *
   * @param start first code point
   * @param end code point after the last
   */
  public record Stretch(int start, int end, String quote, String hash) {}

  /** The nth occurrence of exactly these characters, from 1, counted without overlaps. */
  public Optional<Stretch> find(String quote, int nth) {
    String wanted = Normalizer.normalize(quote, Normalizer.Form.NFC);
    int at = -wanted.length();
    for (int i = 0; i < nth; i++) {
      at = text.indexOf(wanted, at + wanted.length());
      if (at < 0) {
        return Optional.empty();
      }
    }
    int start = text.codePointCount(0, at);
    int end = start + wanted.codePointCount(0, wanted.length());
    return Optional.of(new Stretch(start, end, wanted, hash(wanted)));
  }

  /** The text between two code points, the end exclusive. */
  public String between(int start, int end) {
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }

  /** In code points. */
  public int length() {
    return text.codePointCount(0, text.length());
  }

  public String text() {
    return text;
  }

  /** SHA-256 of the UTF-8, hexadecimal. */
  public String hash() {
    return hash(text);
  }

  private static String hash(String of) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
