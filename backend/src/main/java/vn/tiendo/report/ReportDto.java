package vn.tiendo.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.time.DayRange;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.document.DocumentRef;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.period.PeriodState;
import vn.tiendo.unit.UnitRef;

/**
 * A report as it travels; content, openFields and steps only when it is asked for alone.
 *
 * @param begun somebody has written in it since its period was opened
 * @param making number of the version that is being made, null when none is
 * @param unchangedFields marked for correction and still as they were sent; null unless returned
 * @param lateDays days after the due date: of the first submission, or of today without one
 */
record ReportDto(
    UUID id,
    long version,
    Of period,
    UnitRef unit,
    boolean hasSeal,
    UnitRef recipientUnit,
    ReportState state,
    boolean begun,
    LocalDate dueOn,
    Integer lateDays,
    int lastNo,
    int receivedNo,
    Integer making,
    LocalDate firstSubmittedOn,
    LocalDate lastSubmittedOn,
    LocalDate receivedOn,
    LocalDate returnDueOn,
    LocalDate unlockedUntil,
    String excludedReason,
    DocumentRef excludedDocument,
    ReportContentDto content,
    List<String> openFields,
    List<String> unchangedFields,
    List<Step> steps,
    Instant createdAt,
    Instant updatedAt,
    List<String> allowedActions)
    implements Versioned {

  /** The period it belongs to. */
  record Of(
      UUID id,
      UUID regimeId,
      String regimeTitle,
      PeriodKey period,
      String label,
      DayRange window,
      LocalDate cutOff,
      PeriodState state) {}

  /** Something that happened. */
  record Step(
      int seq,
      ReportStep.Kind kind,
      int submissionNo,
      Instant at,
      PersonRef by,
      boolean onBehalf,
      String note,
      List<ReportBodies.FieldNote> notes,
      LocalDate until,
      UUID documentId) {}
}
