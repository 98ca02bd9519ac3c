package vn.tiendo.statistics;

/** What one counted row is. */
public enum Level {
  TASK("/api/v1/tasks"),
  WORK_ITEM("/api/v1/work-items");

  private final String list;

  Level(String list) {
    this.list = list;
  }

  /** Address of the list. */
  String list() {
    return list;
  }
}
