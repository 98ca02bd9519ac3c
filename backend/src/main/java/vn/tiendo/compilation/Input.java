package vn.tiendo.compilation;

import java.util.UUID;

/**
 * What of a submission went into a figure or paragraph.
 *
 * @param field its address in the report, such as {@code nodes/III.1}; after a {@code #} the one
 *     property of it that matters
 * @param value what stood there; equal values make equal figures
 */
public record Input(
    UUID reportId, int submissionNo, Snapshot.UnitName unit, String field, Object value) {

  static Input of(Source source, String field, Object value) {
    return new Input(
        source.reportId(), source.submissionNo(), source.content().unit(), field, value);
  }

  /** The same place in another submission. */
  record Place(UUID reportId, String field) {}

  Place place() {
    return new Place(reportId, field);
  }
}
