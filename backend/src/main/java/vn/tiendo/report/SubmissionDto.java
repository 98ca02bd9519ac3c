package vn.tiendo.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.snapshot.Content;

/** A snapshot as it travels; the content only when it is asked for alone. */
record SubmissionDto(
    UUID id,
    long version,
    int no,
    Instant submittedAt,
    LocalDate submittedOn,
    PersonRef submittedBy,
    boolean onBehalf,
    String number,
    String symbol,
    LocalDate issuedOn,
    String note,
    String digest,
    boolean received,
    Content content)
    implements Versioned {

  /**
   * How a snapshot differs from an earlier one.
   *
   * @param against number of the earlier one, null when there is none
   */
  record Differences(int no, Integer against, List<Row> rows, List<Unchanged> unchanged) {}

  /** Marked for correction in between, and still as it was. */
  record Unchanged(String field, String title, String note) {}

  /** A field that differs; null before or after where it was not there. */
  record Row(String field, String title, List<Part> parts) {}

  /** A member of the field that differs. */
  record Part(String part, JsonNode before, JsonNode after) {}
}
