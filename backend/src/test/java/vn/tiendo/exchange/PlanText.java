package vn.tiendo.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text of a plan, cut into the sentences that order something, and the words of it that quotes
 * have reached. Deliberately apart from the import's own code: it is what the import's reading is
 * judged by.
 */
final class PlanText {

  record Span(int start, int end) {}

  private static final Pattern LINE = Pattern.compile("[^\\n]+");
  private static final Pattern HEADING = Pattern.compile("(?:[IVX]+|\\d+)\\. .*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** What may stand between two quotes of one sentence without ordering anything. */
  private static final Set<String> CONNECTING = Set.of("và", "đồng", "thời");

  private final String text;
  private final BitSet quoted;

  PlanText(String text) {
    this.text = text;
    this.quoted = new BitSet(text.length());
  }

  /** Where the nth occurrence (from 1, without overlaps) begins, or -1. */
  int find(String quote, int nth) {
    int at = -1;
    int from = 0;
    for (int i = 0; i < nth; i++) {
      at = text.indexOf(quote, from);
      if (at < 0) {
        return -1;
      }
      from = at + quote.length();
    }
    return at;
  }

  /** Remembers a quote as linked; a quote that is not there changes nothing. */
  void link(String quote, int nth) {
    int at = find(quote, nth);
    if (at >= 0) {
      quoted.set(at, at + quote.length());
    }
  }

  /**
   * The sentences from the heading of part II to the end mark "./.", headings left out, page breaks
   * joined.
   */
  List<Span> sentences() {
    List<Span> found = new ArrayList<>();
    for (Span paragraph : paragraphs()) {
      int start = paragraph.start();
      for (int i = start; i < paragraph.end(); i++) {
        if (text.charAt(i) == '.' && endsSentence(i, paragraph.end())) {
          found.add(new Span(start, i + 1));
          start = skipSpace(i + 1, paragraph.end());
        }
      }
      if (start < paragraph.end()) {
        found.add(new Span(start, paragraph.end()));
      }
    }
    return found;
  }

  /** Whether every word of the sentence lies in a linked quote, connecting words aside. */
  boolean isLinked(Span sentence) {
    if (quoted.get(sentence.start(), sentence.end()).isEmpty()) {
      return false;
    }
    return WORD.matcher(text)
        .region(sentence.start(), sentence.end())
        .results()
        .filter(word -> quoted.nextClearBit(word.start()) < word.end())
        .allMatch(word -> CONNECTING.contains(word.group()));
  }

  String joined(Span span) {
    return joined(text.substring(span.start(), span.end()));
  }

  /** The words with page and line breaks turned into single spaces. */
  static String joined(String quote) {
    return quote.replaceAll("\\s+", " ").strip();
  }

  private List<Span> paragraphs() {
    int start = text.indexOf("II. NHIỆM VỤ VÀ GIẢI PHÁP");
    int end = text.indexOf("./.") + "./.".length();
    List<Span> found = new ArrayList<>();
    LINE.matcher(text)
        .region(start, end)
        .results()
        .filter(line -> !HEADING.matcher(line.group()).matches())
        .forEach(line -> append(found, new Span(line.start(), line.end())));
    return found;
  }

  /** A line that begins in lower case goes on with a sentence that a page break has cut. */
  private void append(List<Span> paragraphs, Span line) {
    if (!paragraphs.isEmpty() && Character.isLowerCase(text.charAt(line.start()))) {
      Span last = paragraphs.removeLast();
      paragraphs.add(new Span(last.start(), line.end()));
    } else {
      paragraphs.add(line);
    }
  }

  private boolean endsSentence(int dot, int end) {
    int next = skipSpace(dot + 1, end);
    return next == end || next > dot + 1 && Character.isUpperCase(text.charAt(next));
  }

  private int skipSpace(int from, int end) {
    int i = from;
    while (i < end && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
