package vn.tiendo.adjustment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.attachment.AttachmentDto;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.daily.Letter;
import vn.tiendo.daily.OccurrenceLink;
import vn.tiendo.daily.WorkItemLink;
import vn.tiendo.document.DocumentRef;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.lifecycle.Authority;
import vn.tiendo.unit.UnitRef;

record AdjustmentRequestDto(
    UUID id,
    long version,
    AdjustmentType type,
    OccurrenceLink occurrence,
    WorkItemLink workItem,
    UnitRef unit,
    PersonRef author,
    String reason,
    DelayCause cause,
    LocalDate requestedOn,
    boolean late,
    LocalDate currentDueOn,
    LocalDate requestedDueOn,
    UnitRef toUnit,
    ProposedWording wording,
    List<SplitPart> parts,
    Letter letter,
    List<AttachmentDto> attachments,
    Authority authority,
    AdjustmentState state,
    Opinion opinion,
    Decision decision,
    Instant createdAt,
    Instant updatedAt,
    List<String> allowedActions)
    implements Versioned {

  record Opinion(
      boolean agrees,
      String content,
      LocalDate proposedDueOn,
      Instant givenAt,
      PersonRef givenBy) {}

  record Decision(
      boolean approved,
      LocalDate dueOn,
      DelayCause causeConfirmed,
      String note,
      LocalDate decidedOn,
      PersonRef decidedBy,
      String signedBy,
      DocumentRef document,
      Letter letter,
      PersonRef recordedBy) {}
}
