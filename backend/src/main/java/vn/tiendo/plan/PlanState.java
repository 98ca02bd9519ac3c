package vn.tiendo.plan;

/** Dự thảo · đã ban hành (a register: in use) · đã kết thúc. */
public enum PlanState {
  DRAFT,
  ISSUED,
  CLOSED
}
