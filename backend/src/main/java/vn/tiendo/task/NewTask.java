package vn.tiendo.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.anchor.SourceQuote;
import vn.tiendo.lifecycle.Deadline;

/**
 * A task to be made. Units and classes by id or code.
 *
 * @param effectiveOn in a register, from which day it holds; null: today
 */
public record NewTask(
    UUID planId,
    UUID sectionId,
    String code,
    String title,
    String description,
    String note,
    String leadUnit,
    List<NewCoordinator> coordinators,
    List<String> watchers,
    Deadline deadline,
    UUID leaderId,
    String product,
    Boolean starred,
    Boolean advisesHigherBody,
    String higherBody,
    List<UUID> documentIds,
    List<SourceQuote> sources,
    LocalDate effectiveOn) {

  TaskEdit content() {
    return new TaskEdit(
        sectionId,
        code,
        title,
        description,
        note,
        leadUnit,
        coordinators,
        watchers,
        deadline,
        leaderId,
        product,
        starred,
        advisesHigherBody,
        higherBody,
        documentIds,
        sources);
  }
}
