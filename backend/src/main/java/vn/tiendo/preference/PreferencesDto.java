package vn.tiendo.preference;

import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.web.Versioned;

/** A person's settings; the id is the account's. */
record PreferencesDto(
    UUID id,
    long version,
    Digest digest,
    String digestAt,
    DayOfWeek digestOn,
    boolean shortcuts,
    MailChoice mail,
    QuietTimes quietHours,
    boolean quietDaysOff,
    List<String> allowedActions)
    implements Versioned {

  static PreferencesDto of(Preference row) {
    return new PreferencesDto(
        row.accountId,
        row.version(),
        row.digest,
        row.digestAt.toString(),
        DayOfWeek.of(row.digestOn),
        row.shortcuts,
        row.mail,
        row.quiet(),
        row.quietDaysOff,
        List.of("editMyPreferences"));
  }
}
