package vn.tiendo.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

record ProgressUpdateEdit(
    String period,
    LocalDate reportedOn,
    String result,
    String difficulty,
    String proposal,
    Integer percentComplete,
    List<EvidenceLink> links,
    List<UUID> attachmentIds) {

  static ProgressUpdateEdit of(ProgressUpdate update, List<UUID> attachmentIds) {
    return new ProgressUpdateEdit(
        update.periodKey,
        update.reportedOn,
        update.result,
        update.difficulty,
        update.proposal,
        update.percent,
        update.links,
        attachmentIds);
  }
}
