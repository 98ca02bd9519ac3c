package vn.tiendo.similarity;

/**
 * How much of a text stood there before.
 *
 * @param score 0 (nothing) to 1 (word for word), after dates and numbers were masked
 */
public record Likeness(double score, Kind kind) {
  /** What a reviewer has to know first. */
  public enum Kind {
    /** Nothing stood there before, or nothing stands there now. */
    NOTHING_TO_COMPARE,
    /** Word for word. */
    SAME,
    /** "chỉ khác ngày tháng". */
    ONLY_DATES,
    /** "chỉ khác số liệu", and dates perhaps. */
    ONLY_FIGURES,
    /** Most of it carried forward. */
    MOSTLY_CARRIED,
    /** Some of it carried forward. */
    PARTLY_CARRIED,
    /** Written anew. */
    NEW
  }

  /** Whole per cent, never rounded up: 100 is word for word. */
  public int percent() {
    return (int) Math.floor(score * 100);
  }
}
