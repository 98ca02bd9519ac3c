package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.persistence.Deletions;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.occurrence.Ordering;
import vn.tiendo.plan.PlanContent;
import vn.tiendo.plan.PlanView;
import vn.tiendo.section.SectionsMoved;

/** What a plan does to its tasks: they take effect with it, they go with a draft. */
@ApplicationScoped
class TaskContents implements PlanContent {
  private final TaskRepository tasks;
  private final TaskWriter writer;
  private final Ordering ordering;
  private final Deletions deletions;

  TaskContents(TaskRepository tasks, TaskWriter writer, Ordering ordering, Deletions deletions) {
    this.tasks = tasks;
    this.writer = writer;
    this.ordering = ordering;
    this.deletions = deletions;
  }

  @Override
  public int order() {
    return 10;
  }

  /** All occurrences of all its tasks are made now. */
  @Override
  public void issued(PlanView plan, LocalDate issuedOn) {
    tasks.flush();
    PlanFacts facts = tasks.plan(plan.id()).orElseThrow();
    for (Task task : tasks.drafts(plan.id())) {
      // Sections may have moved since the draft was written.
      task.placedUnder(writer.sectionKey(facts, task.sectionId, new Violations()));
      writer.issue(task, facts, issuedOn);
    }
  }

  /** Tasks of a draft sort by their sections. */
  void follow(@Observes SectionsMoved moved) {
    PlanFacts plan = tasks.plan(moved.planId()).orElseThrow();
    for (Task task : tasks.drafts(moved.planId())) {
      String key = writer.sectionKey(plan, task.sectionId, new Violations());
      if (!key.equals(task.sectionKey())) {
        task.placedUnder(key);
        ordering.follow(task.head());
      }
    }
  }

  @Override
  public void emptyDraft(UUID planId) {
    for (Task task : tasks.drafts(planId)) {
      remove(task);
    }
  }

  /** A draft with its place for an occurrence and its anchors. */
  void remove(Task draft) {
    writer.anchor(draft, List.of(), new Violations());
    ordering.deleteDraft(draft.id());
    deletions.delete(draft);
  }
}
