package vn.tiendo.exchange;

import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.lifecycle.Deadline;
import vn.tiendo.lifecycle.DeadlineRules;
import vn.tiendo.plan.PlanKind;
import vn.tiendo.plan.PlanState;

/** The days of a plan and the deadlines in it. */
final class DateCheck {
  /** Stands for any document while only the shape of a deadline is judged. */
  private static final UUID SOME = new UUID(0, 0);

  private final ImportedFile file;
  private final LocalDate today;
  private final Violations violations;

  DateCheck(ImportedFile file, LocalDate today, Violations violations) {
    this.file = file;
    this.today = today;
    this.violations = violations;
  }

  void run() {
    ImportedPlan plan = file.plan();
    if (plan.endsOn().isBefore(plan.startsOn())) {
      violations.add("/plan/endsOn", "ENDS_BEFORE_START", "plan.endsBeforeStart");
    }
    boolean inForce = plan.state() == PlanState.ISSUED || plan.kind() == PlanKind.REGISTER;
    if (inForce && file.effectiveOn().isAfter(today)) {
      violations.add("/effectiveOn", "IN_THE_FUTURE", "plan.inTheFuture");
    }
    for (int i = 0; i < plan.tasks().size(); i++) {
      check(plan.tasks().get(i).deadline(), "/plan/tasks/" + i + "/deadline");
    }
  }

  private void check(ImportedPlan.Deadline stated, String at) {
    Deadline deadline = of(stated, stated.documentCode() == null ? null : SOME);
    for (DeadlineRules.Flaw flaw : DeadlineRules.flaws(deadline)) {
      String member = flaw.pointer().equals("/documentId") ? "/documentCode" : flaw.pointer();
      violations.add(at + member, flaw.code(), "task.deadline." + flaw.code());
    }
    LocalDate last = deadline.lastDay();
    if (last != null && last.isBefore(file.plan().startsOn())) {
      violations.add(at + "/statedDate", "DEADLINE_BEFORE_PLAN", "task.deadlineBeforePlan");
    }
  }

  static Deadline of(ImportedPlan.Deadline stated, UUID documentId) {
    return new Deadline(
        stated.type(),
        stated.text(),
        stated.period() == null ? null : PeriodKey.parse(stated.period()),
        stated.statedDate(),
        stated.bound(),
        stated.recurrence(),
        documentId,
        stated.event(),
        stated.setBy(),
        stated.extensionAuthority());
  }
}
