package vn.tiendo.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * @param unit id or code
 */
record NewAssignment(
    UUID taskId,
    String unit,
    UUID personId,
    boolean main,
    List<UUID> helperIds,
    String note,
    LocalDate dueOn) {
  NewAssignmentStep step() {
    return new NewAssignmentStep(personId, main, helperIds, note, dueOn);
  }
}
