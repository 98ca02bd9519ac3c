package vn.tiendo.common.listing;

import java.util.List;

/**
 * One column of a list in a spreadsheet or on paper.
 *
 * @param key names its heading, {@code export.<key>}, and where it has a word for each value {@code
 *     export.<key>.<VALUE>}
 * @param width in characters
 * @param pointers JSON Pointers into a row of the list; {@code *} stands for every element of an
 *     array. All that is found is shown, in this order
 */
public record Column(String key, Kind kind, int width, List<String> pointers) {
  /** What the cells hold. */
  public enum Kind {
    TEXT,
    NUMBER,
    DATE,
    /** A constant of the API, shown by its word. */
    WORD,
    /** Shown as x. */
    FLAG,
    /** Counts the rows from 1. */
    NUMBERING
  }

  public static Column text(String key, int width, String... pointers) {
    return new Column(key, Kind.TEXT, width, List.of(pointers));
  }

  public static Column number(String key, int width, String pointer) {
    return new Column(key, Kind.NUMBER, width, List.of(pointer));
  }

  public static Column date(String key, String pointer) {
    return new Column(key, Kind.DATE, 16, List.of(pointer));
  }

  public static Column word(String key, int width, String pointer) {
    return new Column(key, Kind.WORD, width, List.of(pointer));
  }

  public static Column flag(String key, String pointer) {
    return new Column(key, Kind.FLAG, 10, List.of(pointer));
  }

  public static Column numbering() {
    return new Column("no", Kind.NUMBERING, 8, List.of());
  }
}
