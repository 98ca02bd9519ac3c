package vn.tiendo.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;
import vn.tiendo.daily.Days;

@Entity
class MeetingConclusion extends Tracked {
  UUID ownerId;
  UUID meetingId;
  int seq;

  @Enumerated(EnumType.STRING)
  ConclusionKind kind;

  String content;
  UUID unitId;
  LocalDate dueOn;
  UUID taskId;
  UUID directionId;

  protected MeetingConclusion() {}

  MeetingConclusion(Meeting meeting, int seq, NewConclusion wanted, UUID unitId) {
    ownerId = meeting.ownerId;
    meetingId = meeting.id();
    this.seq = seq;
    this.unitId = unitId;
    kind = wanted.kind();
    content = wanted.content();
    dueOn = wanted.dueOn() == null ? Days.NEVER : wanted.dueOn();
  }
}
