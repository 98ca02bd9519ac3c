package vn.tiendo.meeting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

/** What the list can be asked; null members do not narrow it. */
record MeetingFilter(
    String[] states, UUID chair, UUID document, LocalDate from, LocalDate to, String q) {
  String pin() {
    return Arrays.deepToString(new Object[] {states, chair, document, from, to, q});
  }
}
