package vn.tiendo.reminder;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

/**
 * What the log can be asked; null members do not narrow it.
 *
 * @param mine only what is addressed to the caller or his units
 * @param open only reminders with a line that still waits
 */
record ReminderFilter(
    UUID[] units,
    UUID person,
    UUID task,
    UUID subject,
    boolean mine,
    Boolean open,
    String[] channels,
    LocalDate sentFrom,
    LocalDate sentTo,
    String q) {
  String pin() {
    return Arrays.deepToString(
        new Object[] {units, person, task, subject, mine, open, channels, sentFrom, sentTo, q});
  }
}
