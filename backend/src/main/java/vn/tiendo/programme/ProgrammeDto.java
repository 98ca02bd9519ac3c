package vn.tiendo.programme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.unit.UnitRef;

/**
 * @param leader to whom it was submitted
 */
public record ProgrammeDto(
    UUID id,
    long version,
    UnitRef unit,
    int year,
    ProgrammeState state,
    Counts counts,
    PersonRef leader,
    Instant submittedAt,
    PersonRef submittedBy,
    Instant decidedAt,
    PersonRef decidedBy,
    String note,
    Instant createdAt,
    Instant updatedAt,
    List<String> allowedActions)
    implements Versioned {

  /**
   * @param total items not withdrawn
   * @param unplanned those added after approval
   */
  public record Counts(int total, int unplanned, int completed) {}
}
