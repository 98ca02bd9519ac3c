package vn.tiendo.occurrence;

import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.lifecycle.Move;
import vn.tiendo.worklist.WorkProduct;

/**
 * One move that somebody asks for, whatever body it came in.
 *
 * @param note reason or remark, or null
 * @param documentId document that is cited, or null
 * @param submittedOn day a draft went to the higher body, or null
 * @param issuedOn day the higher body issued it, or null
 * @param byTaskId what replaces it, or null
 */
record Command(
    Action action,
    Move move,
    String note,
    UUID documentId,
    WorkProduct product,
    LocalDate submittedOn,
    LocalDate issuedOn,
    UUID byTaskId) {

  static Command of(Action action, Move move, String note, UUID documentId) {
    return new Command(action, move, note, documentId, null, null, null, null);
  }

  static Command of(MoveBodies.ConfirmationRequest body) {
    return new Command(
        Action.REQUEST_CONFIRMATION,
        Move.REQUEST_CONFIRMATION,
        body.note(),
        null,
        body.product(),
        body.submittedOn(),
        body.issuedOn(),
        null);
  }

  /** The contract allows an empty body. */
  static Command of(MoveBodies.Confirmation body) {
    return body == null
        ? of(Action.CONFIRM, Move.CONFIRM, null, null)
        : new Command(
            Action.CONFIRM,
            Move.CONFIRM,
            body.note(),
            body.documentId(),
            null,
            null,
            body.issuedOn(),
            null);
  }

  static Command supersession(Cause cause, UUID byTaskId) {
    return new Command(
        Action.SUPERSEDE,
        Move.SUPERSEDE,
        cause.note(),
        cause.documentId(),
        null,
        null,
        null,
        byTaskId);
  }

  static Command of(MoveBodies.Supersession body) {
    return new Command(
        Action.SUPERSEDE,
        Move.SUPERSEDE,
        body.reason(),
        body.documentId(),
        null,
        null,
        null,
        body.byTaskId());
  }
}
