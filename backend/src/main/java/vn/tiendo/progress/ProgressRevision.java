package vn.tiendo.progress;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tiendo.common.persistence.Tracked;

/** What an update said before it was corrected. */
@Entity
class ProgressRevision extends Tracked {
  UUID progressUpdateId;
  int revision;
  String periodKey;
  LocalDate reportedOn;
  String result;
  String difficulty;
  String proposal;
  Integer percent;

  @JdbcTypeCode(SqlTypes.JSON)
  List<EvidenceLink> links;

  UUID[] attachmentIds;
  Instant writtenAt;
  UUID writtenBy;

  ProgressRevision() {}

  ProgressRevision(ProgressUpdate update, List<UUID> attachments) {
    progressUpdateId = update.id();
    revision = update.revision;
    periodKey = update.periodKey;
    reportedOn = update.reportedOn;
    result = update.result;
    difficulty = update.difficulty;
    proposal = update.proposal;
    percent = update.percent;
    links = update.links;
    attachmentIds = attachments.toArray(UUID[]::new);
    writtenAt = update.updatedAt();
    writtenBy = update.changedBy();
  }
}
