package vn.tiendo.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.attachment.AttachmentDto;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.daily.OccurrenceLink;
import vn.tiendo.daily.WorkItemLink;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.unit.UnitRef;

record ProgressUpdateDto(
    UUID id,
    long version,
    OccurrenceLink occurrence,
    WorkItemLink workItem,
    UnitRef unit,
    PersonRef author,
    String period,
    LocalDate reportedOn,
    String result,
    String difficulty,
    String proposal,
    Integer percentComplete,
    List<EvidenceLink> links,
    List<AttachmentDto> attachments,
    int revision,
    ProgressState state,
    Instant createdAt,
    Instant updatedAt,
    List<String> allowedActions)
    implements Versioned {}
