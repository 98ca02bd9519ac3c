package vn.tiendo.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.lifecycle.Deadline;
import vn.tiendo.occurrence.CoordinatorDto;
import vn.tiendo.unit.UnitRef;
import vn.tiendo.worklist.Wording;

/**
 * What a task said for some days, and why.
 *
 * @param validTo last day, absent while it holds
 */
record TaskTermDto(
    LocalDate validFrom,
    LocalDate validTo,
    String code,
    String title,
    String description,
    UUID sectionId,
    UnitRef leadUnit,
    List<CoordinatorDto> coordinators,
    Deadline deadline,
    String product,
    String cause,
    UUID documentId) {

  static TaskTermDto of(TaskRepository.Term term, Wording wording) {
    LocalDate from = term.validFrom();
    return new TaskTermDto(
        from,
        term.validTo() == null ? null : term.validTo().minusDays(1),
        term.code(),
        term.title(),
        term.wording(),
        term.sectionId(),
        wording.unit(term.leadUnitId(), from),
        CoordinatorDto.of(term.coordinators(), term.classes(), from, wording.units()),
        term.deadline(),
        term.product(),
        term.cause(),
        term.documentId());
  }
}
