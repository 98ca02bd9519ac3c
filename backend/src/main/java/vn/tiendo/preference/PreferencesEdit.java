package vn.tiendo.preference;

import java.time.DayOfWeek;

/**
 * @param digestAt time of day in Vietnam, "07:30"
 * @param digestOn the day of a weekly summary
 * @param quietHours null: the office's
 * @param quietDaysOff whether mails wait on days of rest too
 */
record PreferencesEdit(
    Digest digest,
    String digestAt,
    DayOfWeek digestOn,
    boolean shortcuts,
    MailChoice mail,
    QuietTimes quietHours,
    boolean quietDaysOff) {
  static PreferencesEdit of(Preference row) {
    return new PreferencesEdit(
        row.digest,
        row.digestAt.toString(),
        DayOfWeek.of(row.digestOn),
        row.shortcuts,
        row.mail,
        row.quiet(),
        row.quietDaysOff);
  }
}
