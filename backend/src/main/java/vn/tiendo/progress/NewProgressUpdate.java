package vn.tiendo.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

record NewProgressUpdate(
    UUID occurrenceId,
    UUID workItemId,
    String period,
    LocalDate reportedOn,
    String result,
    String difficulty,
    String proposal,
    Integer percentComplete,
    List<EvidenceLink> links,
    List<UUID> attachmentIds) {}
