package vn.tiendo.lifecycle;

/** How a piece of open work stands to its deadline at a date. Derived, never stored. */
public enum TimeState {
  NO_DEADLINE,
  NOT_DUE,
  DUE_SOON,
  OVERDUE
}
