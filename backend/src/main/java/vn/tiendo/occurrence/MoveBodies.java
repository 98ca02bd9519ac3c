package vn.tiendo.occurrence;

import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.worklist.WorkProduct;

/** Bodies of the moves, as the contract names them. */
final class MoveBodies {
  private MoveBodies() {}

  /** Nothing but a remark. */
  record Note(String note) {}

  /** The product is named; the days only where a higher body issues the result. */
  record ConfirmationRequest(
      WorkProduct product, String note, LocalDate submittedOn, LocalDate issuedOn) {}

  /** Confirmed in the system, or on the paper that is cited. */
  record Confirmation(String note, UUID documentId, LocalDate issuedOn) {}

  /** A decision with its reason. */
  record Decision(String reason, UUID documentId) {}

  /** Taken back by a document. */
  record Withdrawal(UUID documentId, String reason) {}

  /** Replaced by a document, and perhaps by another task. */
  record Supersession(UUID documentId, String reason, UUID byTaskId) {}
}
