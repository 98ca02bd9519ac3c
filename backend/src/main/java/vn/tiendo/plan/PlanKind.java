package vn.tiendo.plan;

/** A plan, or a register of work from other sources: no sections, no issuing. */
public enum PlanKind {
  PLAN,
  REGISTER
}
