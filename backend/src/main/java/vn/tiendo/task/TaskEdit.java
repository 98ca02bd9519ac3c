package vn.tiendo.task;

import java.util.List;
import java.util.UUID;
import vn.tiendo.anchor.SourceQuote;
import vn.tiendo.lifecycle.Deadline;

/**
 * What can be said of a task, as it is sent: merge-patch works on it, and a new task is checked as
 * one.
 */
record TaskEdit(
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
    List<SourceQuote> sources) {}
