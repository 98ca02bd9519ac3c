package vn.tiendo.direction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.attachment.AttachmentDto;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.daily.TaskLink;
import vn.tiendo.document.DocumentRef;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.unit.UnitRef;

record DirectionDto(
    UUID id,
    long version,
    TaskLink task,
    IndicatorLink indicator,
    UnitRef concernsUnit,
    String content,
    LocalDate givenOn,
    PersonRef givenBy,
    PersonRef recordedBy,
    LocalDate dueOn,
    DocumentRef document,
    List<Recipient> recipients,
    List<Answer> answers,
    DirectionState state,
    boolean overdue,
    Integer overdueDays,
    Instant createdAt,
    Instant updatedAt,
    List<String> allowedActions)
    implements Versioned {

  record IndicatorLink(UUID id, String code, String title) {}

  record Recipient(UnitRef unit, PersonRef person, boolean answered) {}

  record Answer(
      UUID id,
      String content,
      UnitRef unit,
      Instant answeredAt,
      PersonRef author,
      List<AttachmentDto> attachments) {}
}
