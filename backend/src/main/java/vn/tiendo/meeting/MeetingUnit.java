package vn.tiendo.meeting;

import jakarta.persistence.Entity;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;

/** A unit that sits in the meeting. */
@Entity
class MeetingUnit extends Tracked {
  UUID meetingId;
  UUID unitId;
  int seq;

  protected MeetingUnit() {}

  MeetingUnit(UUID meetingId, UUID unitId, int seq) {
    this.meetingId = meetingId;
    this.unitId = unitId;
    this.seq = seq;
  }
}
