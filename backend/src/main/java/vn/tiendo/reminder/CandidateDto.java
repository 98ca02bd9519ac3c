package vn.tiendo.reminder;

import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.daily.TaskLink;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.unit.UnitRef;

/**
 * Something somebody could be chased about.
 *
 * @param unit who is chased; with a person, the unit he stands for
 * @param overdueDays null when it is not overdue
 * @param reminders how often it has been chased
 */
record CandidateDto(
    ChaseKind kind,
    UUID id,
    String title,
    TaskLink task,
    String period,
    UnitRef unit,
    PersonRef person,
    LocalDate dueOn,
    String state,
    ChaseReason reason,
    Integer overdueDays,
    int reminders,
    LocalDate lastRemindedOn,
    String href) {}
