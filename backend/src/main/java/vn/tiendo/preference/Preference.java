package vn.tiendo.preference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;

/** A person's settings. */
@Entity
class Preference extends Tracked {
  @Column(updatable = false)
  UUID accountId;

  @Enumerated(EnumType.STRING)
  Digest digest = Digest.NONE;

  LocalTime digestAt = LocalTime.of(7, 30);
  int digestOn = DayOfWeek.MONDAY.getValue();
  boolean shortcuts = true;

  @Enumerated(EnumType.STRING)
  MailChoice mail = MailChoice.DAILY;

  /** Null as quietTo: the office's. */
  LocalTime quietFrom;

  LocalTime quietTo;
  boolean quietDaysOff = true;

  protected Preference() {}

  /** The usual settings, not stored yet. */
  Preference(UUID accountId) {
    this.accountId = accountId;
  }

  QuietTimes quiet() {
    return quietFrom == null ? null : new QuietTimes(quietFrom.toString(), quietTo.toString());
  }

  void edit(PreferencesEdit edit) {
    digest = edit.digest();
    digestAt = LocalTime.parse(edit.digestAt());
    digestOn = edit.digestOn().getValue();
    shortcuts = edit.shortcuts();
    mail = edit.mail();
    QuietTimes quiet = edit.quietHours();
    quietFrom = quiet == null ? null : LocalTime.parse(quiet.from());
    quietTo = quiet == null ? null : LocalTime.parse(quiet.to());
    quietDaysOff = edit.quietDaysOff();
  }
}
