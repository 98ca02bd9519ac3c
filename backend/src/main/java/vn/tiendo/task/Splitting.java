package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.lifecycle.Slot;
import vn.tiendo.occurrence.Cause;
import vn.tiendo.occurrence.Ordering;
import vn.tiendo.unit.Units;

/**
 * Makes several tasks of an issued one. What is open of it is superseded by the parts, which keep
 * its section, deadline, leader and coordinators; what is finished stays where it was done.
 */
@ApplicationScoped
class Splitting {
  private final TaskRepository tasks;
  private final TaskWriter writer;
  private final Ordering ordering;
  private final Units units;
  private final EntityManager entities;

  Splitting(
      TaskRepository tasks,
      TaskWriter writer,
      Ordering ordering,
      Units units,
      EntityManager entities) {
    this.tasks = tasks;
    this.writer = writer;
    this.ordering = ordering;
    this.units = units;
    this.entities = entities;
  }

  void split(UUID taskId, List<Tasks.Part> parts, LocalDate on, Cause cause) {
    Task whole = tasks.findByIdOptional(taskId).filter(t -> !t.draft()).orElseThrow(NotFound::new);
    PlanFacts plan = tasks.plan(whole.planId).orElseThrow(NotFound::new);
    Violations violations = new Violations();
    UUID first = null;
    for (Tasks.Part part : parts) {
      TaskContent content = content(whole.content(), part);
      List<Slot> slots = writer.slots(content, plan, on, violations);
      violations.throwIfAny();
      UUID made = make(whole, plan, content, slots, on).id();
      first = first == null ? made : first;
    }
    Ordering.Decider decider = new Ordering.Decider(whole.leaderId, plan.ownerUnitId());
    ordering.supersede(taskId, first, cause, decider);
  }

  private Task make(
      Task whole, PlanFacts plan, TaskContent content, List<Slot> slots, LocalDate on) {
    Task task = new Task(plan);
    task.say(content, whole.sectionKey());
    task.effectiveOn = on;
    tasks.persist(task);
    entities.flush();
    writer.takeEffect(task, plan, slots);
    return task;
  }

  private TaskContent content(TaskContent whole, Tasks.Part part) {
    int lead = units.num(part.leadUnitId());
    return new TaskContent(
        whole.sectionId(),
        part.code(),
        part.title(),
        part.description() == null ? whole.wording() : part.description(),
        whole.note(),
        part.leadUnitId(),
        whole.coordinators().stream().filter(num -> num != lead).toList(),
        whole.classes(),
        whole.watchers().stream().filter(num -> num != lead).toList(),
        whole.deadline(),
        whole.leaderId(),
        part.product() == null ? whole.product() : part.product(),
        whole.starred(),
        whole.advisesHigherBody(),
        whole.higherBodyId(),
        whole.documentIds());
  }
}
