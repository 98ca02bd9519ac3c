package vn.tiendo.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tiendo.identity.PersonRef;

/**
 * One write of one row: who, on behalf of whom, when, from where, what before and after.
 *
 * @param seq rises with time; the event's name
 * @param version the row's version after the write
 * @param operation the command it was part of; null for work the product does by itself
 * @param before of an update the old values of what changed; null for an insert
 * @param after of an update the new values of what changed; null for a deletion
 * @param blanked fields whose values were taken out for privacy, e.g. "after.fullName"
 * @param sealed linked into the chain
 */
record AuditEventDto(
    long seq,
    Instant occurredAt,
    PersonRef actor,
    PersonRef onBehalfOf,
    UUID requestId,
    String operation,
    String remoteAddress,
    String resourceType,
    UUID resourceId,
    long version,
    Op op,
    JsonNode before,
    JsonNode after,
    List<String> blanked,
    boolean sealed) {
  /** What was done to the row. */
  enum Op {
    INSERT,
    UPDATE,
    DELETE
  }
}
