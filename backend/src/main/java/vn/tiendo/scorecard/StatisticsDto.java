package vn.tiendo.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.assessment.NotAssessableReason;
import vn.tiendo.assessment.StatusCode;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.unit.UnitRef;

/** Indicators by status; every number with what it is of, and the list that has as many rows. */
public record StatisticsDto(
    PeriodKey period,
    LocalDate asOf,
    boolean simulated,
    int total,
    String definition,
    String filter,
    List<StatusCell> statuses,
    List<ReasonCell> reasons,
    List<UnitRow> units) {

  /** Indicators in one status. */
  public record StatusCell(StatusCode status, String label, Share share, String filter) {}

  /** Indicators that cannot be assessed for one reason. */
  public record ReasonCell(NotAssessableReason reason, String label, Share share, String filter) {}

  /** The indicators of one owner unit. */
  public record UnitRow(UnitRef unit, int total, String filter, List<StatusCell> statuses) {}

  /** A percentage with its parts; the percentage is null when there is nothing to divide by. */
  @com.fasterxml.jackson.annotation.JsonInclude(
      com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS)
  public record Share(
      BigDecimal numerator,
      BigDecimal denominator,
      BigDecimal percent,
      String definition,
      LocalDate asOf) {}
}
