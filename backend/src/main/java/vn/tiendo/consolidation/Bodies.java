package vn.tiendo.consolidation;

import java.time.LocalDate;
import java.util.UUID;

/** What commands on a consolidated report carry. */
final class Bodies {
  private Bodies() {}

  record NewConsolidated(UUID periodId) {}

  /**
   * @param note required with RETURN
   */
  record SigningDecision(Choice decision, String note) {}

  enum Choice {
    FORWARD,
    RETURN
  }

  /**
   * @param symbol null: the regime's
   * @param attachmentId the signed file, the clerk's own upload
   */
  record Issuance(
      String number, String symbol, LocalDate issuedOn, UUID signerId, UUID attachmentId) {}

  record Replacement(String reason) {}

  /** The .docx that was finished in Word, the caller's own upload. */
  record EditedText(UUID attachmentId) {}
}
