package vn.tiendo.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.document.DocumentRef;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.unit.UnitRef;

/**
 * @param conclusions in their order; only when one meeting is read
 */
record MeetingDto(
    UUID id,
    long version,
    String title,
    LocalDate heldOn,
    String place,
    PersonRef chair,
    List<UnitRef> units,
    String opening,
    MeetingState state,
    UUID registerId,
    DocumentRef document,
    String cancelledReason,
    Counts counts,
    List<ConclusionDto> conclusions,
    Instant createdAt,
    Instant updatedAt,
    List<String> allowedActions)
    implements Versioned {

  /**
   * @param open those that still wait
   */
  record Counts(int conclusions, int open) {}
}
