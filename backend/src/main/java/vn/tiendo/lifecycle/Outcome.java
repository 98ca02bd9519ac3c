package vn.tiendo.lifecycle;

/** How completed work ended. */
public enum Outcome {
  ON_TIME,
  LATE,
  NO_DEADLINE
}
