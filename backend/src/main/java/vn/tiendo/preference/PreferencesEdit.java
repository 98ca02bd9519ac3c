package vn.tiendo.preference;

import java.time.DayOfWeek;

/**
 * @param digestAt time of day in Vietnam, "07:30"
 * @param digestOn the day of a weekly summary
 */
record PreferencesEdit(Digest digest, String digestAt, DayOfWeek digestOn, boolean shortcuts) {
  static PreferencesEdit of(Preference row) {
    return new PreferencesEdit(
        row.digest, row.digestAt.toString(), DayOfWeek.of(row.digestOn), row.shortcuts);
  }
}
