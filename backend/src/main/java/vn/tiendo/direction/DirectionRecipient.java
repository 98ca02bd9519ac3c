package vn.tiendo.direction;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;

/** A unit or a person that has to answer. */
@Entity
class DirectionRecipient extends Tracked {
  UUID directionId;
  UUID unitId;
  UUID personId;
  Instant answeredAt;

  DirectionRecipient() {}

  DirectionRecipient(UUID directionId, UUID unitId, UUID personId) {
    this.directionId = directionId;
    this.unitId = unitId;
    this.personId = personId;
  }
}
