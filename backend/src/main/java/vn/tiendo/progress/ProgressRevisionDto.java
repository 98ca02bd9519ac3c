package vn.tiendo.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.attachment.AttachmentDto;
import vn.tiendo.identity.PersonRef;

record ProgressRevisionDto(
    int revision,
    String period,
    LocalDate reportedOn,
    String result,
    String difficulty,
    String proposal,
    Integer percentComplete,
    List<EvidenceLink> links,
    List<AttachmentDto> attachments,
    Instant writtenAt,
    PersonRef writtenBy) {}
