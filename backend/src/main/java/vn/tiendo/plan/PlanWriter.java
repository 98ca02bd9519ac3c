package vn.tiendo.plan;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.persistence.Deletions;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.document.Documents;
import vn.tiendo.unit.Units;

/** Writes plans and their terms; says nothing about who may. */
@ApplicationScoped
class PlanWriter {
  private final PlanRepository plans;
  private final List<PlanContent> contents;
  private final Documents documents;
  private final Deletions deletions;
  private final Units units;
  private final Caller caller;

  PlanWriter(
      PlanRepository plans,
      @All List<PlanContent> contents,
      Documents documents,
      Deletions deletions,
      Units units,
      Caller caller) {
    this.plans = plans;
    this.contents = contents.stream().sorted(Comparator.comparingInt(PlanContent::order)).toList();
    this.documents = documents;
    this.deletions = deletions;
    this.units = units;
    this.caller = caller;
  }

  /** A draft; a register is in force at once. */
  Plan create(NewPlan wanted, UUID ownerUnitId, PlanUnits offices) {
    Plan plan = new Plan(units.ownerOf(ownerUnitId), ownerUnitId, wanted.kind());
    plan.edit(wanted.edit(), offices);
    LocalDate from = caller.today();
    if (wanted.kind() == PlanKind.REGISTER) {
      from = wanted.startsOn().isBefore(from) ? wanted.startsOn() : from;
      plan.open(from);
    }
    plans.persist(plan);
    plans.recordTerm(plan, from);
    return plan;
  }

  void edit(Plan plan, PlanEdit edit, PlanUnits offices) {
    plan.edit(edit, offices);
    plans.recordTerm(plan, caller.today());
  }

  /** What crosses the fields of a plan, new or edited. */
  void check(PlanEdit edit, PlanKind kind, Violations violations) {
    if (edit.endsOn() == null && kind == PlanKind.PLAN) {
      violations.add("/endsOn", "REQUIRED", "plan.endRequired");
    }
    if (edit.endsOn() != null && edit.endsOn().isBefore(edit.startsOn())) {
      violations.add("/endsOn", "ENDS_BEFORE_START", "plan.endsBeforeStart");
    }
    documents.require(edit.documentId(), "/documentId", violations);
  }

  /**
   * @throws RuleBroken when the plan lacks its document or any task, or the day lies ahead
   */
  void issue(Plan plan, IssueDecision decision) {
    Violations violations = new Violations();
    documents.require(decision.documentId(), "/documentId", violations);
    if (decision.documentId() == null && plan.documentId == null) {
      violations.add("/documentId", "REQUIRED", "plan.documentRequired");
    }
    notAhead(decision.issuedOn(), "/issuedOn", violations);
    if (plans.tasks(plan.id()) == 0) {
      violations.add("", "NO_TASKS", "plan.noTasks");
    }
    violations.throwIfAny();
    plan.issue(decision);
    plans.recordTerm(plan, decision.issuedOn());
    contents.forEach(content -> content.issued(plan.view(), decision.issuedOn()));
  }

  void close(Plan plan, PlanClosure closure) {
    Violations violations = new Violations();
    documents.require(closure.documentId(), "/documentId", violations);
    notAhead(closure.closedOn(), "/closedOn", violations);
    if (closure.closedOn().isBefore(plan.issuedOn)) {
      violations.add("/closedOn", "CLOSED_BEFORE_ISSUED", "plan.closedBeforeIssued");
    }
    violations.throwIfAny();
    plan.close(closure);
    plans.recordTerm(plan, closure.closedOn());
  }

  /** The draft with everything in it. */
  void delete(Plan draft) {
    empty(draft.id());
    plans.forgetTerms(draft.id());
    deletions.delete(draft);
  }

  void empty(UUID draftId) {
    contents.reversed().forEach(content -> content.emptyDraft(draftId));
  }

  /** The row holds what is valid today, so nothing is entered that begins tomorrow. */
  private void notAhead(LocalDate day, String at, Violations violations) {
    if (day.isAfter(caller.today())) {
      violations.add(at, "IN_THE_FUTURE", "plan.inTheFuture");
    }
  }
}
