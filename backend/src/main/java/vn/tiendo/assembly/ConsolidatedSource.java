package vn.tiendo.assembly;

import jakarta.persistence.Entity;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;

/** A submission that went into a consolidated report. */
@Entity
class ConsolidatedSource extends Tracked {
  UUID consolidatedId;
  UUID reportId;
  int submissionNo;

  protected ConsolidatedSource() {}

  ConsolidatedSource(UUID consolidatedId, UUID reportId, int submissionNo) {
    this.consolidatedId = consolidatedId;
    this.reportId = reportId;
    this.submissionNo = submissionNo;
  }
}
