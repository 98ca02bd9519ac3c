package vn.tiendo.assignment;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
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
  LocalDate dueOn;
  Instant givenAt;

  AssignmentStep() {}

  AssignmentStep(Assignment assignment, UUID by, NewAssignmentStep step, Instant at) {
    this.assignmentId = assignment.id();
    this.number = assignment.stepCount;
    this.byId = by;
    this.toId = step.personId();
    this.main = step.main();
    this.helperIds = step.helpers().toArray(UUID[]::new);
    this.note = step.note();
    this.dueOn = step.dueOn();
    this.givenAt = at;
  }
}
