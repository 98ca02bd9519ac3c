package vn.tiendo.completeness;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.period.PeriodState;
import vn.tiendo.report.ReportState;
import vn.tiendo.unit.UnitRef;

/** How complete and how timely a period is. */
record CompletenessDto(
    UUID periodId,
    PeriodKey period,
    String label,
    LocalDate asOf,
    LocalDate dueOn,
    Rate completeness,
    Rate timeliness,
    List<Count> counts,
    List<Row> rows) {

  /**
   * @param list address of the list with exactly {@code value} rows
   */
  record Count(Measure measure, long value, String definition, String list) {}

  /**
   * A unit's report.
   *
   * @param begun somebody has written in it since its period was opened
   * @param received a version counts, also while the next one is made
   * @param lateDays null when it is not late
   */
  record Row(
      UUID reportId,
      UnitRef unit,
      ReportState state,
      boolean begun,
      boolean received,
      LocalDate dueOn,
      LocalDate firstSubmittedOn,
      Integer lateDays,
      int submissions,
      String excludedReason) {}

  /** Units by periods. */
  record Matrix(UUID regimeId, LocalDate asOf, List<Column> periods, List<Line> rows) {}

  /** A period of the table. */
  record Column(UUID id, PeriodKey period, String label, PeriodState state, LocalDate dueOn) {}

  /** A unit of the table; a cell for each period in which it had to report. */
  record Line(UnitRef unit, List<Cell> cells) {}

  /**
   * A report of the table.
   *
   * @param begun somebody has written in it since its period was opened
   * @param lateDays sent so late, or overdue so long when it was not {@code sent}
   */
  record Cell(
      UUID periodId,
      UUID reportId,
      ReportState state,
      boolean begun,
      boolean sent,
      Integer lateDays) {}

  /** Counts over several periods. */
  record Statistics(
      LocalDate asOf,
      boolean simulated,
      Rate completeness,
      Rate timeliness,
      List<Count> counts,
      List<Group> rows) {}

  /** Those of one unit. */
  record Group(UnitRef unit, Rate completeness, Rate timeliness, List<Count> counts) {}
}
