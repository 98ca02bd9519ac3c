package vn.tiendo.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * @param unit id or code
 */
record NewAssignmentBatch(
    String unit,
    UUID sectionId,
    List<UUID> taskIds,
    UUID personId,
    boolean main,
    List<UUID> helperIds,
    String note,
    LocalDate dueOn) {
  NewAssignmentStep step() {
    return new NewAssignmentStep(personId, main, helperIds, note, dueOn);
  }
}
