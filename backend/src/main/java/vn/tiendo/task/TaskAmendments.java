package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.amendment.Amendable;
import vn.tiendo.amendment.AmendedField;
import vn.tiendo.amendment.AmendmentChange;
import vn.tiendo.common.problem.Violation;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.occurrence.Cause;
import vn.tiendo.plan.PlanView;

/** Amendments of a plan that change a task. */
@ApplicationScoped
class TaskAmendments implements Amendable {
  private final TaskRepository tasks;
  private final Amending amending;

  TaskAmendments(TaskRepository tasks, Amending amending) {
    this.tasks = tasks;
    this.amending = amending;
  }

  @Override
  public boolean handles(AmendmentChange change) {
    return change.taskId() != null;
  }

  @Override
  public List<AmendedField> amend(
      PlanView plan,
      AmendmentChange change,
      LocalDate on,
      UUID documentId,
      String pointer,
      Violations violations) {
    Task task = tasks.find("id = ?1 AND planId = ?2", change.taskId(), plan.id()).firstResult();
    if (task == null) {
      violations.add(pointer + "/taskId", "UNKNOWN_REFERENCE", "task.notInPlan");
      return List.of();
    }
    Violations found = new Violations();
    List<Amending.Changed> changed =
        amending.amend(
            task.id(),
            change.fields(),
            on,
            Terms.Reason.AMENDMENT,
            new Cause(documentId, null),
            found);
    found
        .all()
        .forEach(
            v -> violations.add(new Violation(pointer + v.pointer(), null, v.code(), v.text())));
    return changed.stream()
        .map(c -> new AmendedField(task.id(), null, task.code, c.field(), c.before(), c.after()))
        .toList();
  }
}
