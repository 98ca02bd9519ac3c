package vn.tiendo.adjustment;

enum AdjustmentState {
  SUBMITTED,
  /** The tracking office has given its opinion. */
  REVIEWED,
  APPROVED,
  REJECTED,
  WITHDRAWN;

  boolean waiting() {
    return this == SUBMITTED || this == REVIEWED;
  }
}
