package vn.tiendo.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.daily.Letter;
import vn.tiendo.daily.TaskLink;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.mailing.Mailing;
import vn.tiendo.unit.UnitRef;

/**
 * @param open how many of its lines still wait
 * @param mails what became of its mails; null for another channel
 */
record ReminderDto(
    UUID id,
    long version,
    Channel channel,
    String content,
    LocalDate sentOn,
    PersonRef sentBy,
    LocalDate answerBy,
    Letter letter,
    List<Recipient> recipients,
    List<Item> lines,
    int open,
    Mailing.Sent mails,
    Instant createdAt,
    Instant updatedAt,
    List<String> allowedActions)
    implements Versioned {

  record Recipient(UnitRef unit, PersonRef person, int lines) {}

  /**
   * @param settled done, answered, decided or reported since
   */
  record Item(
      ChaseKind kind,
      UUID id,
      String title,
      TaskLink task,
      String period,
      UnitRef unit,
      PersonRef person,
      ChaseReason reason,
      LocalDate dueOn,
      Integer overdueDays,
      boolean settled,
      String href) {}
}
