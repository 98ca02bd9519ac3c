package vn.tiendo.lifecycle;

/** Who set a deadline, and who may move it. */
public enum Authority {
  DIRECTOR,
  DEPUTY_IN_CHARGE,
  HIGHER_BODY
}
