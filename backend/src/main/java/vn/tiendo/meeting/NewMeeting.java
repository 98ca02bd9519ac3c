package vn.tiendo.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * @param units who sits in it; null: every inner unit of the first level
 */
record NewMeeting(
    String title,
    LocalDate heldOn,
    String place,
    UUID chairId,
    List<String> units,
    String opening,
    UUID registerId) {
  MeetingEdit edit() {
    return new MeetingEdit(title, heldOn, place, chairId, units, opening, registerId);
  }
}
