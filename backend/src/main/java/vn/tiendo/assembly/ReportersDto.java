package vn.tiendo.assembly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.unit.UnitRef;

/**
 * Who reported when: a sheet for the house, never an annex.
 *
 * @param expected all reporters that are not excluded
 * @param included those whose report went in
 */
public record ReportersDto(int expected, int included, int late, int excluded, List<Line> lines) {

  /**
   * @param begun somebody has written in it since its period was opened
   * @param lateDays after the last permitted day, of the first submission; null when in time
   * @param sourceNo the submission that went in; null when none did
   * @param newer whether a later submission counts by now
   */
  public record Line(
      UUID reportId,
      UnitRef unit,
      String state,
      boolean begun,
      LocalDate dueOn,
      LocalDate firstSubmittedOn,
      Integer lateDays,
      Instant submittedAt,
      PersonRef submittedBy,
      boolean onBehalf,
      LocalDate receivedOn,
      String excludedReason,
      Integer sourceNo,
      boolean newer) {}
}
