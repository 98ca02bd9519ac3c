package vn.tiendo.task;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.occurrence.Cause;

/**
 * The door to tasks for imports and decided requests. Runs in the caller's transaction; rights are
 * the caller's business.
 */
@ApplicationScoped
public class Tasks {
  private final TaskRepository tasks;
  private final TaskWriter writer;
  private final Amending amending;
  private final Splitting splitting;

  Tasks(TaskRepository tasks, TaskWriter writer, Amending amending, Splitting splitting) {
    this.tasks = tasks;
    this.writer = writer;
    this.amending = amending;
    this.splitting = splitting;
  }

  /**
   * A draft in a plan that is a draft; in a register at once in effect.
   *
   * @throws RuleBroken with everything that is wrong with it, pointers relative to the task
   */
  public UUID create(NewTask wanted) {
    PlanFacts plan = tasks.plan(wanted.planId()).orElseThrow(NotFound::new);
    return writer.create(wanted, plan).id();
  }

  /**
   * A request to give the task to another unit was granted: what is open moves to it.
   *
   * @throws RuleBroken when the day lies before the one from which the present content holds
   */
  public void transfer(UUID taskId, UUID leadUnitId, LocalDate effectiveOn, Cause cause) {
    ObjectNode fields =
        JsonNodeFactory.instance.objectNode().put("leadUnit", leadUnitId.toString());
    change(taskId, fields, effectiveOn, Terms.Reason.TRANSFER, cause);
  }

  /** A request to word the task otherwise was granted; null leaves a member as it is. */
  public void reword(
      UUID taskId,
      String title,
      String description,
      String product,
      LocalDate effectiveOn,
      Cause cause) {
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    if (title != null) {
      fields.put("title", title);
    }
    if (description != null) {
      fields.put("description", description);
    }
    if (product != null) {
      fields.put("product", product);
    }
    change(taskId, fields, effectiveOn, Terms.Reason.WORDING, cause);
  }

  /**
   * One of the tasks that a task becomes.
   *
   * @param description null keeps the wording of the whole
   * @param product null keeps the product of the whole
   */
  public record Part(
      String code, String title, String description, String product, UUID leadUnitId) {}

  /** A request to make several tasks of one was granted. */
  public void split(UUID taskId, List<Part> parts, LocalDate effectiveOn, Cause cause) {
    splitting.split(taskId, parts, effectiveOn, cause);
  }

  private void change(
      UUID taskId, ObjectNode fields, LocalDate on, Terms.Reason reason, Cause cause) {
    Violations violations = new Violations();
    amending.amend(taskId, fields, on, reason, cause, violations);
    violations.throwIfAny();
  }
}
