package vn.tiendo.reminder;

/** What somebody is chased about, and under which address it is opened. */
enum ChaseKind {
  OCCURRENCE("occurrences"),
  WORK_ITEM("work-items"),
  COORDINATION_ASK("coordination-asks"),
  ADJUSTMENT_REQUEST("adjustment-requests"),
  DIRECTION("directions"),
  INDICATOR("indicators"),
  REPORT("reports");

  private final String path;

  ChaseKind(String path) {
    this.path = path;
  }

  String href(Object id) {
    return "/api/v1/" + path + "/" + id;
  }
}
