package vn.tiendo.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * @param main the person is the main officer from now on
 * @param dueOn until when, inside the unit; null: the deadline of the task
 */
record NewAssignmentStep(
    UUID personId, boolean main, List<UUID> helperIds, String note, LocalDate dueOn) {
  List<UUID> helpers() {
    return helperIds == null ? List.of() : helperIds;
  }
}
