package vn.tiendo.task;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import vn.tiendo.lifecycle.DeadlineType;
import vn.tiendo.worklist.WorkRow;

/** A task in a list. */
record TaskSummary(@JsonUnwrapped TaskHeadline headline, Brief deadline) {

  /** A deadline in short. */
  record Brief(DeadlineType type, String text) {}

  static TaskSummary of(WorkRow row, TaskHeadline headline) {
    return new TaskSummary(
        headline, new Brief(row.task().deadlineType(), row.task().deadlineText()));
  }
}
