package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.UUID;

/** What stands in a plan: implemented by the features that own it, called when the plan moves. */
public interface PlanContent {
  /**
   * Smaller is issued first and, because others refer to it, emptied last: sections 0, tasks 10,
   * indicators 20.
   */
  int order();

  /** The plan is in force from the day; its row already says ISSUED. May throw what forbids it. */
  void issued(PlanView plan, LocalDate issuedOn);

  /** Removes what the draft holds: it is deleted, or imported anew. */
  void emptyDraft(UUID planId);
}
