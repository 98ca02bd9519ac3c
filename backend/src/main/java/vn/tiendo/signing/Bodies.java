package vn.tiendo.signing;

import java.time.LocalDate;
import java.util.UUID;

/** What is said at a desk. */
final class Bodies {
  private Bodies() {}

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
}
