package vn.tiendo.disaggregation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.web.Versioned;

/**
 * A member as it travels.
 *
 * @param name the one of the day asked for
 */
public record DisaggregationMemberDto(
    UUID id,
    long version,
    UUID disaggregationId,
    String code,
    String name,
    List<MemberName> names,
    LocalDate validFrom,
    LocalDate validTo,
    List<MemberEvent> events,
    String note,
    Instant updatedAt,
    List<String> allowedActions)
    implements Versioned {

  static DisaggregationMemberDto of(
      DisaggregationMember row, LocalDate on, List<String> allowedActions) {
    return new DisaggregationMemberDto(
        row.id(),
        row.version(),
        row.disaggregationId,
        row.code,
        row.nameOn(on),
        row.names,
        row.firstDay(),
        row.lastDay(),
        row.events,
        row.note,
        row.updatedAt(),
        allowedActions);
  }
}
