package vn.tiendo.mywork;

/** What a row is, and under which address it is opened. */
enum RowKind {
  OCCURRENCE("occurrences"),
  WORK_ITEM("work-items"),
  COORDINATION_ASK("coordination-asks"),
  ADJUSTMENT_REQUEST("adjustment-requests"),
  DIRECTION("directions"),
  PROGRAMME("programmes"),
  /** A task that waits to be given to somebody: its id is the task's. */
  ASSIGNMENT("tasks"),
  INDICATOR("indicators");

  private final String path;

  RowKind(String path) {
    this.path = path;
  }

  String href(Object id) {
    return "/api/v1/" + path + "/" + id;
  }
}
