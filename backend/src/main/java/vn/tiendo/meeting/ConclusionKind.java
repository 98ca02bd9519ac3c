package vn.tiendo.meeting;

/** Plain text; a new task of a register; a direction on what there is already. */
enum ConclusionKind {
  NOTE,
  TASK,
  DIRECTION
}
