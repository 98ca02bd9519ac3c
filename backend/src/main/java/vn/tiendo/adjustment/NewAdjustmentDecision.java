package vn.tiendo.adjustment;

import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.daily.Letter;

/**
 * @param signedBy who signed on paper, when the tracking office records it
 */
record NewAdjustmentDecision(
    boolean approved,
    LocalDate dueOn,
    DelayCause causeConfirmed,
    String note,
    LocalDate decidedOn,
    String signedBy,
    UUID documentId,
    Letter letter) {
  boolean onPaper() {
    return documentId != null || letter != null;
  }
}
