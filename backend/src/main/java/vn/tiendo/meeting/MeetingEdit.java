package vn.tiendo.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What of a meeting may be edited until its notice is issued. */
record MeetingEdit(
    String title,
    LocalDate heldOn,
    String place,
    UUID chairId,
    List<String> units,
    String opening,
    UUID registerId) {}
