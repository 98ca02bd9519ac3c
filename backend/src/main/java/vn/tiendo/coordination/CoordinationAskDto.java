package vn.tiendo.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.attachment.AttachmentDto;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.daily.Letter;
import vn.tiendo.daily.OccurrenceLink;
import vn.tiendo.daily.WorkItemLink;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.unit.UnitRef;

record CoordinationAskDto(
    UUID id,
    long version,
    OccurrenceLink occurrence,
    WorkItemLink workItem,
    UnitRef askedBy,
    UnitRef unit,
    String content,
    LocalDate dueOn,
    Letter letter,
    AskState state,
    boolean overdue,
    Integer overdueDays,
    LocalDate answeredOn,
    List<Answer> answers,
    String withdrawnReason,
    PersonRef author,
    Instant createdAt,
    Instant updatedAt,
    List<String> allowedActions)
    implements Versioned {

  /**
   * @param onBehalf the leading unit recorded it for the unit that was asked
   */
  record Answer(
      UUID id,
      String content,
      Letter letter,
      LocalDate answeredOn,
      boolean complete,
      List<AttachmentDto> attachments,
      PersonRef recordedBy,
      boolean onBehalf) {}
}
