package vn.tiendo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.lifecycle.Outcome;
import vn.tiendo.lifecycle.ReportingLabel;
import vn.tiendo.lifecycle.TimeState;
import vn.tiendo.lifecycle.WorkState;
import vn.tiendo.occurrence.CoordinatorDto;
import vn.tiendo.unit.UnitRef;
import vn.tiendo.worklist.HolderDto;
import vn.tiendo.worklist.Judgement;
import vn.tiendo.worklist.Wording;
import vn.tiendo.worklist.WorkRow;

/**
 * What a list and a single task both show: the task in short and how the occurrence it shows
 * stands.
 */
record TaskHeadline(
    UUID id,
    String code,
    String reference,
    String title,
    UUID planId,
    UUID sectionId,
    UnitRef leadUnit,
    List<CoordinatorDto> coordinators,
    PersonRef leader,
    String product,
    boolean starred,
    boolean advisesHigherBody,
    WorkState state,
    UUID occurrenceId,
    String period,
    LocalDate startsOn,
    LocalDate dueOn,
    LocalDate originalDueOn,
    TimeState timeState,
    Integer overdueDays,
    ReportingLabel reportingLabel,
    Outcome outcome,
    Integer percentComplete,
    HolderDto holder,
    LocalDate asOf,
    Instant createdAt,
    Instant updatedAt,
    List<String> allowedActions) {

  static TaskHeadline of(
      WorkRow row, Judgement judged, Wording wording, List<String> allowedActions) {
    WorkRow.TaskPart task = row.task();
    WorkRow.LifePart life = row.life();
    boolean ordered = life.state() != WorkState.DRAFT;
    return new TaskHeadline(
        task.id(),
        task.code(),
        row.plan().code() + ":" + task.code(),
        task.title(),
        row.plan().id(),
        task.sectionId(),
        wording.unit(task.leadUnitId(), row.asOf()),
        CoordinatorDto.of(task.coordinators(), task.classes(), row.asOf(), wording.units()),
        wording.people().ref(task.leaderId()),
        task.product(),
        task.starred(),
        task.advisesHigherBody(),
        life.state(),
        ordered ? life.id() : null,
        ordered ? life.period() : null,
        ordered ? life.startsOn() : null,
        life.dueOn(),
        life.originalDueOn(),
        judged.timeState(),
        judged.overdueDays(),
        judged.label(),
        judged.outcome(),
        life.percent(),
        wording.holder(row),
        row.asOf(),
        task.createdAt(),
        task.updatedAt(),
        allowedActions);
  }
}
