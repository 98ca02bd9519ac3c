package vn.tiendo.assessment;

/** Why nothing can be said yet. */
public enum NotAssessableReason {
  NO_TARGET,
  NOT_PHASED,
  NOT_DUE,
  NO_VALUE,
  NOT_ARISEN,
  NOT_APPLICABLE,
  NOT_AVAILABLE,
  /**
   * There are values, but cumulative ones where the indicator counts per period, or the other way
   * round.
   */
  BASIS_DIFFERS,
  MEMBERS_MISSING,
  NO_PREVIOUS,
  PREVIOUS_ZERO
}
