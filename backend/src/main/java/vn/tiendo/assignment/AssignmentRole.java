package vn.tiendo.assignment;

/** What a unit is to a task. */
enum AssignmentRole {
  LEAD,
  COORDINATE,
  WATCH
}
