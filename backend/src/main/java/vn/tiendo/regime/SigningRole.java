package vn.tiendo.regime;

/**
 * A step on the way of the consolidated report to its issue.
 *
 * @param purpose what is looked at, in a few words; may be null
 */
public record SigningRole(Role role, String purpose) {
  /** Who takes the step. */
  public enum Role {
    AUTHOR,
    HEAD,
    CHIEF_OF_OFFICE,
    DEPUTY_IN_CHARGE,
    DIRECTOR,
    CLERK
  }
}
