package vn.tiendo.plan;

/** What the actions on a plan depend on, besides who asks. */
record PlanStanding(PlanKind kind, PlanState state, boolean hasTasks, boolean hasIndicators) {
  boolean is(PlanState other) {
    return state == other;
  }

  /** A draft is deleted only when there is nothing in it that somebody could miss. */
  boolean deletable() {
    return is(PlanState.DRAFT) && !hasTasks && !hasIndicators;
  }
}
