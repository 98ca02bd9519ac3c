package vn.tiendo.bulk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.bulk.BulkKind;
import vn.tiendo.common.bulk.BulkOrder.Arguments;
import vn.tiendo.common.bulk.BulkVerb;
import vn.tiendo.common.web.Problem;
import vn.tiendo.common.web.Versioned;

/**
 * What became of a command over many rows.
 *
 * @param requestId under which the audit trail has everything that it changed
 * @param createdId what was made for all rows together (the reminder of CHASE), or null
 */
record BulkCommandDto(
    UUID id,
    long version,
    BulkVerb command,
    NewBulkCommand.Mode mode,
    Arguments arguments,
    int done,
    int refused,
    List<Row> results,
    UUID createdId,
    UUID requestId,
    Instant createdAt)
    implements Versioned {

  /** What became of a row. HELD_BACK: it could have been done, but another could not. */
  enum Status {
    DONE,
    HELD_BACK,
    REFUSED
  }

  /**
   * @param refusal null unless REFUSED
   */
  record Row(BulkKind kind, UUID id, Status status, Refusal refusal) {}

  /**
   * Why, as the problem document would have said had the row been sent by itself.
   *
   * @param status of HTTP
   */
  record Refusal(
      int status,
      String code,
      String message,
      String currentState,
      List<String> allowedActions,
      List<Problem.Item> errors) {}
}
