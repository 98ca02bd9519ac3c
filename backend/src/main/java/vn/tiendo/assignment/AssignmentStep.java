package vn.tiendo.assignment;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;

/** One passing on, from hand to hand. */
@Entity
class AssignmentStep extends Tracked {
  UUID assignmentId;
  int number;
  UUID byId;
  UUID toId;
  boolean main;
  UUID[] helperIds;
  String note;
  Instant givenAt;

  AssignmentStep() {}

  AssignmentStep(
      Assignment assignment, UUID by, UUID to, boolean main, List<UUID> helpers, Instant at) {
    this.assignmentId = assignment.id();
    this.number = assignment.stepCount;
    this.byId = by;
    this.toId = to;
    this.main = main;
    this.helperIds = helpers.toArray(UUID[]::new);
    this.note = assignment.lastNote;
    this.givenAt = at;
  }
}
