package vn.tiendo.direction;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;

@Entity
class DirectionAnswer extends Tracked {
  UUID directionId;
  String content;
  UUID unitId;
  UUID authorId;
  Instant answeredAt;

  DirectionAnswer() {}

  DirectionAnswer(
      UUID directionId, String content, UUID unitId, UUID authorId, Instant answeredAt) {
    this.directionId = directionId;
    this.content = content;
    this.unitId = unitId;
    this.authorId = authorId;
    this.answeredAt = answeredAt;
  }
}
