package vn.tiendo.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is sent with the moves of a report. */
final class ReportBodies {
  private ReportBodies() {}

  /** Number, symbol and date are those of a unit with a seal of its own. */
  record Submission(String number, String symbol, LocalDate issuedOn, String note) {}

  /** What is to be corrected in a field. */
  record FieldNote(String field, String note) {}

  /**
   * @param dueOn by when it is wanted back; may be null
   */
  record Return(List<FieldNote> notes, LocalDate dueOn, String note) {}

  /**
   * @param until the last day on which it may be sent
   */
  record Unlock(String reason, LocalDate until) {}

  record Exclusion(String reason, UUID documentId) {}

  /**
   * @param fields null: all that nobody has written in
   */
  record Prefilling(List<String> fields) {}
}
