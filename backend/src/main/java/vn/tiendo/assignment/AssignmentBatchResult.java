package vn.tiendo.assignment;

import java.util.List;
import java.util.UUID;

record AssignmentBatchResult(List<Result> results) {
  enum Status {
    ASSIGNED,
    UNCHANGED
  }

  record Result(UUID taskId, UUID assignmentId, Status status) {}
}
