package vn.tiendo.assignment;

import java.util.List;
import java.util.UUID;

/**
 * @param main the person is the main officer from now on
 */
record NewAssignmentStep(UUID personId, boolean main, List<UUID> helperIds, String note) {
  List<UUID> helpers() {
    return helperIds == null ? List.of() : helperIds;
  }
}
