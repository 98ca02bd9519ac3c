package vn.tiendo.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.plan.PlanContent;
import vn.tiendo.plan.PlanView;

/** What becomes of indicators when their plan is issued, deleted or imported anew. */
@ApplicationScoped
class IndicatorPlanContent implements PlanContent {
  private final IndicatorRepository indicators;
  private final IndicatorWriter writer;

  IndicatorPlanContent(IndicatorRepository indicators, IndicatorWriter writer) {
    this.indicators = indicators;
    this.writer = writer;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public void issued(PlanView plan, LocalDate issuedOn) {
    Set<String> without = writer.issue(plan.id(), issuedOn);
    if (!without.isEmpty()) {
      throw RuleBroken.at("", "NO_TARGET", "indicator.noTarget", String.join(", ", without));
    }
  }

  @Override
  public void emptyDraft(UUID planId) {
    indicators.ofPlan(planId).forEach(writer::delete);
  }
}
