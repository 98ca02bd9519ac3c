package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.security.Relation;
import vn.tiendo.lifecycle.WorkState;
import vn.tiendo.occurrence.OccurrenceRights;
import vn.tiendo.plan.PlanState;
import vn.tiendo.worklist.WorkRow;

/** Who may write tasks: the offices that keep the plan; the director sets what is not governed. */
@ApplicationScoped
class TaskRights {
  private static final PositionKind[] OFFICE = {
    PositionKind.HEAD, PositionKind.DEPUTY_HEAD, PositionKind.OFFICER
  };

  private final Caller caller;
  private final OccurrenceRights work;

  TaskRights(Caller caller, OccurrenceRights work) {
    this.caller = caller;
    this.work = work;
  }

  Set<Relation> relations(WorkRow row) {
    return work.relations(row);
  }

  List<String> allowedActions(WorkRow row, Set<Relation> relations) {
    List<String> allowed = new ArrayList<>();
    if (editable(row) && edits(relations)) {
      allowed.add("editTask");
    }
    if (row.life().stateNow() == WorkState.DRAFT && relations.contains(Relation.PLAN_EDITOR)) {
      allowed.add("deleteTask");
    }
    allowed.addAll(work.allowedActions(row, relations));
    return allowed;
  }

  private static boolean edits(Set<Relation> relations) {
    return relations.contains(Relation.PLAN_EDITOR) || relations.contains(Relation.DIRECTOR);
  }

  private static boolean editable(WorkRow row) {
    return !row.life().stateNow().archived() && !row.plan().closed();
  }

  /**
   * @throws NotFound for a plan the caller may not know of
   * @throws NotAllowed when his office doesn't keep it
   * @throws Conflict when a plan is issued, or a register closed
   */
  void requireCreate(PlanFacts plan) {
    boolean keeps =
        caller.holds(plan.trackingUnitId(), OFFICE)
            || caller.holds(plan.consolidatingUnitId(), OFFICE);
    boolean reads =
        plan.state() == PlanState.DRAFT
            ? keeps || caller.holds(plan.ownerUnitId(), PositionKind.DIRECTOR)
            : caller.owners().contains(plan.ownerId());
    if (!reads && !keeps) {
      throw new NotFound();
    }
    if (!keeps) {
      throw new NotAllowed("task.onlyPlanEditor");
    }
    PlanState open = plan.register() ? PlanState.ISSUED : PlanState.DRAFT;
    if (plan.state() != open) {
      throw Conflict.state(plan.state(), List.of(), "task.planState." + plan.state());
    }
  }

  void requireEdit(Set<Relation> relations) {
    visible(relations);
    if (!edits(relations)) {
      throw new NotAllowed("task.onlyPlanEditor");
    }
  }

  void requireDelete(Set<Relation> relations) {
    visible(relations);
    if (!relations.contains(Relation.PLAN_EDITOR)) {
      throw new NotAllowed("task.onlyPlanEditor");
    }
  }

  /** After the precondition: the state. */
  void requireEditable(WorkRow row, Set<Relation> relations) {
    if (!editable(row)) {
      throw Conflict.state(
          row.life().stateNow(), allowedActions(row, relations), "task.notEditable");
    }
  }

  void requireDraft(WorkRow row, Set<Relation> relations) {
    if (row.life().stateNow() != WorkState.DRAFT) {
      throw Conflict.state(row.life().stateNow(), allowedActions(row, relations), "task.notDraft");
    }
  }

  private static void visible(Set<Relation> relations) {
    if (!relations.contains(Relation.READER)) {
      throw new NotFound();
    }
  }
}
