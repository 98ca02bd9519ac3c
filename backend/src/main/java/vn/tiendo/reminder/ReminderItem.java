package vn.tiendo.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;
import vn.tiendo.daily.Days;

/** A line of a reminder, as it stood when it was sent. */
@Entity
class ReminderItem extends Tracked {
  UUID reminderId;
  UUID ownerId;
  int seq;

  @Enumerated(EnumType.STRING)
  ChaseKind kind;

  UUID subjectId;
  UUID taskId;
  String periodKey;
  UUID unitId;
  UUID personId;
  String title;

  @Enumerated(EnumType.STRING)
  ChaseReason reason;

  LocalDate dueOn;
  Integer overdueDays;

  protected ReminderItem() {}

  ReminderItem(Reminder reminder, int seq, Candidate about) {
    reminderId = reminder.id();
    ownerId = reminder.ownerId;
    this.seq = seq;
    kind = about.kind();
    subjectId = about.id();
    taskId = about.task() == null ? null : about.task().id();
    periodKey = about.period();
    unitId = about.unitId();
    personId = about.personId();
    title = about.title();
    reason = about.reason();
    dueOn = about.dueOn() == null ? Days.NEVER : about.dueOn();
    overdueDays = about.overdueDays();
  }
}
