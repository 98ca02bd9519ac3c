package vn.tiendo.measure;

/** What is known about a figure. Missing is not zero. */
public enum FigureState {
  REPORTED,
  ZERO,
  /** Nothing of the kind happened (không phát sinh): 0 in a sum, left out of an average. */
  NOT_ARISEN,
  NOT_APPLICABLE,
  /** Should exist and doesn't, for a stated reason. */
  NOT_AVAILABLE,
  /** Only ever derived from the calendar. */
  NOT_DUE;

  /** Whether it says how much there was. */
  public boolean known() {
    return this == REPORTED || this == ZERO || this == NOT_ARISEN;
  }

  /** Whether it is a number. */
  public boolean counted() {
    return this == REPORTED || this == ZERO;
  }
}
