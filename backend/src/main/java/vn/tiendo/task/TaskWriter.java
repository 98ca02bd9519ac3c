package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.tiendo.anchor.Anchors;
import vn.tiendo.anchor.SourceQuote;
import vn.tiendo.calendar.WorkingDays;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.lifecycle.Slot;
import vn.tiendo.occurrence.Ordering;

/**
 * Writes tasks with everything that goes with them: anchors, occurrences, terms, units. Rights are
 * judged before.
 */
@ApplicationScoped
class TaskWriter {
  private final TaskRepository tasks;
  private final ContentReader reader;
  private final Terms terms;
  private final Ordering ordering;
  private final Anchors anchors;
  private final WorkingDays workingDays;
  private final EntityManager entities;
  private final Caller caller;

  TaskWriter(
      TaskRepository tasks,
      ContentReader reader,
      Terms terms,
      Ordering ordering,
      Anchors anchors,
      WorkingDays workingDays,
      EntityManager entities,
      Caller caller) {
    this.tasks = tasks;
    this.reader = reader;
    this.terms = terms;
    this.ordering = ordering;
    this.anchors = anchors;
    this.workingDays = workingDays;
    this.entities = entities;
    this.caller = caller;
  }

  /**
   * A draft in a plan; in a register at once in effect. @throws RuleBroken with all that is wrong
   */
  Task create(NewTask wanted, PlanFacts plan) {
    Violations violations = new Violations();
    TaskContent content = reader.read(wanted.content(), plan, null, violations);
    String sectionKey = sectionKey(plan, content.sectionId(), violations);
    LocalDate on = effectiveOn(wanted, plan, violations);
    List<Slot> slots =
        violations.any() || on == null ? List.of() : slots(content, plan, on, violations);
    violations.throwIfAny();
    Task task = new Task(plan);
    task.say(content, sectionKey);
    task.effectiveOn = on;
    tasks.persist(task);
    if (wanted.sources() != null && !wanted.sources().isEmpty()) {
      anchor(task, wanted.sources(), violations);
    }
    violations.throwIfAny();
    if (on == null) {
      ordering.draft(task.head());
    } else {
      entities.flush();
      takeEffect(task, plan, slots);
    }
    return task;
  }

  private LocalDate effectiveOn(NewTask wanted, PlanFacts plan, Violations violations) {
    LocalDate on = wanted.effectiveOn();
    if (!plan.register()) {
      if (on != null) {
        violations.add("/effectiveOn", "NOT_FOR_PLAN", "task.effectiveOnlyInRegister");
      }
      return null;
    }
    if (on != null && on.isAfter(caller.today())) {
      violations.add("/effectiveOn", "IN_FUTURE", "task.effectiveInFuture");
    } else if (on != null && on.isBefore(plan.startsOn())) {
      violations.add("/effectiveOn", "BEFORE_PLAN", "task.effectiveBeforePlan");
    }
    return on == null ? caller.today() : on;
  }

  /** Replaces what a draft says, or what is not governed of an issued task. */
  void rewrite(Task task, TaskContent content, String sectionKey) {
    boolean moved =
        !Objects.equals(task.leadUnitId, content.leadUnitId())
            || !Objects.equals(task.sectionId, content.sectionId())
            || !task.code.equals(content.code())
            || task.deadline().type() != content.deadline().type();
    boolean watched = !List.of(task.watcherNums).equals(content.watchers());
    boolean led = !Objects.equals(task.leaderId, content.leaderId());
    task.say(content, sectionKey);
    if (task.draft()) {
      if (moved) {
        ordering.follow(task.head());
      }
      return;
    }
    if (watched) {
      entities.flush();
      terms.parts(task, caller.today());
    }
    if (led) {
      entities.flush();
      ordering.decidedBy(task.id(), decider(task));
      entities.refresh(task);
    }
  }

  void anchor(Task task, List<SourceQuote> sources, Violations violations) {
    anchors.replace(
        "task", task.id(), sources == null ? List.of() : sources, "/sources", violations);
  }

  /** A draft takes effect: its occurrences, its first term, its units. */
  void issue(Task task, PlanFacts plan, LocalDate on) {
    Violations violations = new Violations();
    List<Slot> slots = slots(task.content(), plan, on, violations);
    violations.throwIfAny();
    task.effectiveOn = on;
    entities.flush();
    takeEffect(task, plan, slots);
  }

  void takeEffect(Task task, PlanFacts plan, List<Slot> slots) {
    ordering.order(
        task.head(),
        slots,
        task.effectiveOn,
        new Ordering.Decider(task.leaderId, plan.ownerUnitId()));
    terms.first(task, task.effectiveOn);
  }

  List<Slot> slots(TaskContent content, PlanFacts plan, LocalDate on, Violations violations) {
    List<Slot> slots = plan.schedule(on, workingDays::settle).slots(content.deadline());
    if (slots.isEmpty()) {
      violations.add("/deadline/recurrence", "NO_PERIOD_LEFT", "task.noPeriodLeft", content.code());
    }
    return slots;
  }

  /** Empty for a register's tasks, which stand in no section. */
  String sectionKey(PlanFacts plan, UUID sectionId, Violations violations) {
    if (sectionId == null) {
      return "";
    }
    return tasks
        .sectionKey(plan.id(), sectionId)
        .orElseGet(
            () -> {
              violations.add("/sectionId", "UNKNOWN_REFERENCE", "task.unknownSection");
              return "";
            });
  }

  private Ordering.Decider decider(Task task) {
    PlanFacts plan = tasks.plan(task.planId).orElseThrow();
    return new Ordering.Decider(task.leaderId, plan.ownerUnitId());
  }
}
