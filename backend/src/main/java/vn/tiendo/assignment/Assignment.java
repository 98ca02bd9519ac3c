package vn.tiendo.assignment;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;

/** A task in a unit: whose hands it is in. */
@Entity
class Assignment extends Tracked {
  UUID ownerId;
  UUID planId;
  UUID taskId;
  UUID unitId;
  UUID holderId;
  LocalDate heldSince;
  UUID mainOfficerId;
  UUID[] helperIds = {};
  int stepCount;
  String lastNote;
  LocalDate dueOn;

  Assignment() {}

  Assignment(UUID ownerId, UUID planId, UUID taskId, UUID unitId) {
    this.ownerId = ownerId;
    this.planId = planId;
    this.taskId = taskId;
    this.unitId = unitId;
  }

  /**
   * Passed to a person; as main officer he brings his helpers, and his deadline takes its place.
   */
  void pass(NewAssignmentStep step, LocalDate on) {
    UUID to = step.personId();
    if (!to.equals(holderId)) {
      heldSince = on;
    }
    holderId = to;
    if (step.main()) {
      mainOfficerId = to;
      helperIds = step.helpers().toArray(UUID[]::new);
    }
    stepCount++;
    lastNote = step.note();
    if (step.main() || step.dueOn() != null) {
      dueOn = step.dueOn();
    }
  }
}
