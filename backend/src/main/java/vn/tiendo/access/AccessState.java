package vn.tiendo.access;

/** Whether a person or a machine client may sign in, as problems name it. */
public enum AccessState {
  ACTIVE,
  DISABLED
}
