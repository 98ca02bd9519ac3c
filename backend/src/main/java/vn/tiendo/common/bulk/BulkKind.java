package vn.tiendo.common.bulk;

/** What a command over many rows can be about. */
public enum BulkKind {
  TASK,
  OCCURRENCE,
  WORK_ITEM
}
