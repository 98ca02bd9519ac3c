package vn.tiendo.performance;

import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.daily.TaskLink;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.lifecycle.ReportingLabel;
import vn.tiendo.lifecycle.WorkState;
import vn.tiendo.unit.UnitRef;

/**
 * One piece of work behind a number.
 *
 * @param person who does it in the main; null while nobody does
 * @param redone how often it was sent back
 * @param cause null unless more time was given for an objective cause
 */
record PerformanceRow(
    Kind kind,
    UUID id,
    TaskLink task,
    String title,
    String period,
    UnitRef unit,
    PersonRef person,
    LocalDate dueOn,
    LocalDate originalDueOn,
    WorkState state,
    ReportingLabel reportingLabel,
    LocalDate submittedOn,
    int redone,
    Cause cause,
    String href) {

  /** What it is. */
  enum Kind {
    OCCURRENCE("occurrences"),
    WORK_ITEM("work-items");

    private final String resource;

    Kind(String resource) {
      this.resource = resource;
    }

    String href(UUID id) {
      return "/api/v1/" + resource + "/" + id;
    }
  }

  /**
   * That the cause was objective.
   *
   * @param confirmedBy who decided in the system, or null
   * @param signedBy who signed on paper, or null
   */
  record Cause(LocalDate confirmedOn, PersonRef confirmedBy, String signedBy) {}
}
