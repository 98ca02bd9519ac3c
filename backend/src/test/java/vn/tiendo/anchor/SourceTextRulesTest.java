package vn.tiendo.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SourceTextRulesTest {
  private final SourceText text = SourceText.of("một 𝒳 hai một\n\nba một");

  @Test
  void positions_are_code_points_not_utf16_units() {
    // 𝒳 takes two UTF-16 units and is one code point.
    var found = text.find("hai", 1).orElseThrow();
    assertEquals(6, found.start());
    assertEquals(9, found.end());
    assertEquals("hai", text.between(6, 9));
  }

  @Test
  void the_nth_occurrence_is_counted_from_one() {
    assertEquals(0, text.find("một", 1).orElseThrow().start());
    assertEquals(10, text.find("một", 2).orElseThrow().start());
    assertEquals(18, text.find("một", 3).orElseThrow().start());
    assertTrue(text.find("một", 4).isEmpty());
  }

  @Test
  void occurrences_do_not_overlap() {
    SourceText repeated = SourceText.of("aaaa");
    assertEquals(2, repeated.find("aa", 2).orElseThrow().start());
    assertTrue(repeated.find("aa", 3).isEmpty());
  }

  @Test
  void a_decomposed_text_and_quote_meet_in_nfc() {
    String sentence = "Tăng cường hoạt động khoa học";
    SourceText stored = SourceText.of(Normalizer.normalize(sentence, Normalizer.Form.NFD));
    assertEquals(sentence, stored.text());
    var found =
        stored.find(Normalizer.normalize("hoạt động", Normalizer.Form.NFD), 1).orElseThrow();
    assertEquals(11, found.start());
    assertEquals("hoạt động", found.quote());
  }

  @Test
  void a_page_break_inside_a_sentence_stays_in_the_quote() {
    SourceText broken = SourceText.of("công nghệ tăng\n\ndần hàng năm");
    assertTrue(broken.find("tăng dần", 1).isEmpty());
    assertEquals(10, broken.find("tăng\n\ndần", 1).orElseThrow().start());
  }

  @Test
  void the_hash_is_sha256_of_the_quote() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        SourceText.of("xabcx").find("abc", 1).orElseThrow().hash());
  }

  /**
   * Any stretch of any text is found again where it was taken, unless an earlier equal one overlaps
   * it.
   */
  @Test
  void whatever_is_cut_out_is_found_again() {
    Random random = new Random(20210131);
    int[] alphabet = "aăâ đ\n1Ệ".codePoints().toArray();
    for (int round = 0; round < 2_000; round++) {
      StringBuilder made = new StringBuilder();
      for (int i = 0; i < 30; i++) {
        boolean wide = random.nextInt(10) == 0;
        made.appendCodePoint(wide ? 0x1D4B3 : alphabet[random.nextInt(alphabet.length)]);
      }
      SourceText source = SourceText.of(made.toString());
      int start = random.nextInt(source.length());
      int end = start + 1 + random.nextInt(source.length() - start);
      assertTrue(foundOrOverlapped(source, source.between(start, end), start));
    }
  }

  private static boolean foundOrOverlapped(SourceText source, String quote, int start) {
    int length = quote.codePointCount(0, quote.length());
    boolean found = false;
    for (int nth = 1; source.find(quote, nth).isPresent(); nth++) {
      var stretch = source.find(quote, nth).orElseThrow();
      assertEquals(quote, source.between(stretch.start(), stretch.end()));
      found |= stretch.start() <= start && start < stretch.start() + length;
    }
    return found;
  }
}
