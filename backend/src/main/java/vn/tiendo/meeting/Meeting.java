package vn.tiendo.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.common.persistence.SearchKeys;
import vn.tiendo.common.persistence.Tracked;

@Entity
class Meeting extends Tracked {
  UUID ownerId;
  String title;
  LocalDate heldOn;
  String place;
  UUID chairId;
  String opening;

  @Enumerated(EnumType.STRING)
  MeetingState state = MeetingState.PLANNED;

  UUID registerId;
  UUID documentId;
  String cancelledReason;
  String searchText;

  protected Meeting() {}

  Meeting(UUID ownerId) {
    this.ownerId = ownerId;
  }

  void edit(MeetingEdit edit) {
    title = edit.title();
    heldOn = edit.heldOn();
    place = edit.place();
    chairId = edit.chairId();
    opening = edit.opening();
    searchText = SearchKeys.of(title, place);
  }

  void cancel(String reason) {
    state = MeetingState.CANCELLED;
    cancelledReason = reason;
  }
}
