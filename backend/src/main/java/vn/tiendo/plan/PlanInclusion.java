package vn.tiendo.plan;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tiendo.common.web.Inclusion;

/** A task can bring its plan along. */
@Singleton
class PlanInclusion implements Inclusion.Provider {
  private final PlanService plans;

  PlanInclusion(PlanService plans) {
    this.plans = plans;
  }

  @Override
  public List<Inclusion> inclusions() {
    return List.of(
        new Inclusion("getTask", "plan", asked -> plans.get(asked.id("planId"), asked.asOf())));
  }
}
