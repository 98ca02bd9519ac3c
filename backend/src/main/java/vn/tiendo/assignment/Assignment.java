package vn.tiendo.assignment;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
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

  Assignment() {}

  Assignment(UUID ownerId, UUID planId, UUID taskId, UUID unitId) {
    this.ownerId = ownerId;
    this.planId = planId;
    this.taskId = taskId;
    this.unitId = unitId;
  }

  /** Passed to a person; as main officer he brings his helpers. */
  void pass(UUID to, boolean main, List<UUID> helpers, String note, LocalDate on) {
    if (!to.equals(holderId)) {
      heldSince = on;
    }
    holderId = to;
    if (main) {
      mainOfficerId = to;
      helperIds = helpers.toArray(UUID[]::new);
    }
    stepCount++;
    lastNote = note;
  }
}
