package vn.tiendo.assignment;

/** How far a task has come inside a unit. */
enum AssignmentState {
  UNASSIGNED,
  /** Passed on, without a main officer yet. */
  PASSED_ON,
  ASSIGNED
}
