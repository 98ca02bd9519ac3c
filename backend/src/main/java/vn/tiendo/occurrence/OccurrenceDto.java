package vn.tiendo.occurrence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.lifecycle.Outcome;
import vn.tiendo.lifecycle.ReportingLabel;
import vn.tiendo.lifecycle.TimeState;
import vn.tiendo.lifecycle.WorkState;
import vn.tiendo.unit.UnitRef;
import vn.tiendo.worklist.HolderDto;
import vn.tiendo.worklist.Judgement;
import vn.tiendo.worklist.Wording;
import vn.tiendo.worklist.WorkProduct;
import vn.tiendo.worklist.WorkRow;

/** An occurrence on the wire, as it was at {@code asOf}. */
public record OccurrenceDto(
    UUID id,
    long version,
    UUID taskId,
    String period,
    LocalDate startsOn,
    LocalDate dueOn,
    LocalDate originalDueOn,
    String dueExplanation,
    WorkState state,
    LocalDate stateSince,
    TimeState timeState,
    Integer overdueDays,
    ReportingLabel reportingLabel,
    Outcome outcome,
    Integer percentComplete,
    Instant receivedAt,
    LocalDate submittedOn,
    LocalDate issuedOn,
    Instant completedAt,
    LocalDate completedOn,
    WorkProduct product,
    HolderDto holder,
    TaskDto task,
    LocalDate asOf,
    Instant createdAt,
    Instant updatedAt,
    List<String> allowedActions)
    implements Versioned {

  /** Its task in short. */
  public record TaskDto(
      UUID id,
      String code,
      String title,
      UUID planId,
      UUID sectionId,
      UnitRef leadUnit,
      List<CoordinatorDto> coordinators,
      PersonRef leader,
      boolean starred) {
    static TaskDto of(WorkRow row, Wording wording) {
      WorkRow.TaskPart task = row.task();
      return new TaskDto(
          task.id(),
          task.code(),
          task.title(),
          row.plan().id(),
          task.sectionId(),
          wording.unit(task.leadUnitId(), row.asOf()),
          CoordinatorDto.of(task.coordinators(), task.classes(), row.asOf(), wording.units()),
          wording.people().ref(task.leaderId()),
          task.starred());
    }
  }

  /**
   * @param explanation how the due date was computed, or null in lists
   */
  public static OccurrenceDto of(
      WorkRow row,
      Judgement judged,
      String explanation,
      Wording wording,
      List<String> allowedActions) {
    WorkRow.LifePart life = row.life();
    return new OccurrenceDto(
        life.id(),
        life.version(),
        row.task().id(),
        life.period(),
        life.startsOn(),
        life.dueOn(),
        life.originalDueOn(),
        explanation,
        life.state(),
        life.stateSince(),
        judged.timeState(),
        judged.overdueDays(),
        judged.label(),
        judged.outcome(),
        life.percent(),
        life.receivedAt(),
        life.submittedOn(),
        life.issuedOn(),
        life.completedAt(),
        life.completedOn(),
        life.product(),
        wording.holder(row),
        TaskDto.of(row, wording),
        row.asOf(),
        life.createdAt(),
        life.updatedAt(),
        allowedActions);
  }
}
