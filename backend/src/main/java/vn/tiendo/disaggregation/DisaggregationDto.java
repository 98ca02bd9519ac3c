package vn.tiendo.disaggregation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.web.Versioned;

/** A disaggregation as it travels. */
public record DisaggregationDto(
    UUID id,
    long version,
    String code,
    String name,
    String note,
    Instant updatedAt,
    List<String> allowedActions)
    implements Versioned {

  static DisaggregationDto of(Disaggregation row, List<String> allowedActions) {
    return new DisaggregationDto(
        row.id(), row.version(), row.code, row.name, row.note, row.updatedAt(), allowedActions);
  }
}
