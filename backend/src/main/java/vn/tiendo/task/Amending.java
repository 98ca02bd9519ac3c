package vn.tiendo.task;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.lifecycle.Slot;
import vn.tiendo.occurrence.Cause;
import vn.tiendo.occurrence.Ordering;
import vn.tiendo.unit.Units;

/**
 * Changes governed fields of issued tasks: the row, its term, its units, and what follows for its
 * occurrences.
 */
@ApplicationScoped
class Amending {
  private final TaskRepository tasks;
  private final ContentReader reader;
  private final TaskWriter writer;
  private final Terms terms;
  private final Ordering ordering;
  private final TaskEdits edits;
  private final Units units;
  private final EntityManager entities;

  Amending(
      TaskRepository tasks,
      ContentReader reader,
      TaskWriter writer,
      Terms terms,
      Ordering ordering,
      TaskEdits edits,
      Units units,
      EntityManager entities) {
    this.tasks = tasks;
    this.reader = reader;
    this.writer = writer;
    this.terms = terms;
    this.ordering = ordering;
    this.edits = edits;
    this.units = units;
    this.entities = entities;
  }

  /** A field that changed, in words for people: null where there was or is nothing. */
  record Changed(String field, String before, String after) {}

  /**
   * @param fields the members that change, as the contract's AmendmentChange has them
   * @param on not before the day from which the present content holds
   * @return what really changed; nothing when something is wrong
   */
  List<Changed> amend(
      UUID taskId,
      ObjectNode fields,
      LocalDate on,
      Terms.Reason reason,
      Cause cause,
      Violations violations) {
    Task task = tasks.findByIdOptional(taskId).filter(t -> !t.draft()).orElseThrow(NotFound::new);
    PlanFacts plan = tasks.plan(task.planId).orElseThrow(NotFound::new);
    TaskContent before = task.content();
    TaskContent after = reader.read(edits.amended(before, fields), plan, before, violations);
    if (on.isBefore(tasks.validSince(taskId))) {
      violations.add("/effectiveOn", "TOO_EARLY", "task.amendmentTooEarly");
    }
    List<Slot> slots =
        violations.any() ? List.of() : writer.slots(after, plan, task.effectiveOn, violations);
    if (violations.any()) {
      return List.of();
    }
    List<Changed> changed = changed(before, after);
    if (!changed.isEmpty()) {
      task.say(after, task.sectionKey());
      entities.flush();
      terms.open(task, on, reason, cause.documentId());
      follow(
          task, before, slots, on, cause, new Ordering.Decider(task.leaderId, plan.ownerUnitId()));
      entities.flush();
      // Its occurrences have raised the row's version meanwhile.
      entities.refresh(task);
    }
    return changed;
  }

  private void follow(
      Task task,
      TaskContent before,
      List<Slot> slots,
      LocalDate on,
      Cause cause,
      Ordering.Decider decider) {
    if (!before.leadUnitId().equals(task.leadUnitId)) {
      ordering.transfer(task.head(), cause, decider);
    }
    if (!before.deadline().equals(task.deadline())) {
      ordering.reschedule(task.head(), slots, on, cause, decider);
    }
  }

  private List<Changed> changed(TaskContent before, TaskContent after) {
    return before.governedDifferences(after).stream()
        .map(field -> new Changed(field, words(field, before), words(field, after)))
        .toList();
  }

  private String words(String field, TaskContent content) {
    return switch (field) {
      case "leadUnit" -> units.ref(content.leadUnitId()).name();
      case "coordinators" ->
          Stream.concat(
                  content.coordinators().stream().map(num -> units.byNum(num).name()),
                  content.classes().stream().map(num -> units.classByNum(num).name()))
              .collect(Collectors.joining("; "));
      case "deadline" -> content.deadline().text();
      case "title" -> content.title();
      case "description" -> content.wording();
      case "product" -> content.product();
      default -> throw new IllegalStateException("an amendment does not change " + field);
    };
  }
}
