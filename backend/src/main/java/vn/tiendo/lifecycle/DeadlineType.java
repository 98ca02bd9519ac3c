package vn.tiendo.lifecycle;

/** Kinds of deadline. NONE is a legal value that somebody has declared: the text gives none. */
public enum DeadlineType {
  FIXED,
  END_OF_PERIOD,
  RECURRING,
  CONTINUOUS,
  BY_DOCUMENT,
  ON_EVENT,
  NONE
}
