package vn.tiendo.phase;

import static vn.tiendo.common.security.Relation.CONSOLIDATING_OFFICE;
import static vn.tiendo.common.security.Relation.DIRECTOR;
import static vn.tiendo.common.security.Relation.LEADER_IN_CHARGE;
import static vn.tiendo.common.security.Relation.OWNER_HEAD;
import static vn.tiendo.common.security.Relation.OWNER_OFFICER;
import static vn.tiendo.common.security.Relation.READER;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import vn.tiendo.common.security.Relation;
import vn.tiendo.plan.PlanState;

/** The owner unit sets phases, its head submits them, a leader decides; only then all see them. */
final class PhaseRights {
  private PhaseRights() {}

  static boolean owns(EnumSet<Relation> relations) {
    return relations.contains(OWNER_OFFICER) || relations.contains(OWNER_HEAD);
  }

  static boolean decides(EnumSet<Relation> relations) {
    return relations.contains(LEADER_IN_CHARGE) || relations.contains(DIRECTOR);
  }

  static boolean sees(EnumSet<Relation> relations, PhaseState state) {
    boolean concerned =
        owns(relations) || decides(relations) || relations.contains(CONSOLIDATING_OFFICE);
    return relations.contains(READER) && (state == PhaseState.APPROVED || concerned);
  }

  /** Phases move while the plan is in force. */
  static List<String> allowedActions(
      EnumSet<Relation> relations, PhaseState state, PlanState plan) {
    List<String> actions = new ArrayList<>();
    if (plan != PlanState.ISSUED) {
      return actions;
    }
    if (state == PhaseState.SUBMITTED && decides(relations)) {
      actions.addAll(List.of("approvePhaseSet", "returnPhaseSet"));
    }
    if (state.editable() && owns(relations)) {
      actions.addAll(List.of("deletePhaseSet", "editPhaseSet"));
    }
    if (state.editable() && relations.contains(OWNER_HEAD)) {
      actions.add("submitPhaseSet");
    }
    return actions;
  }
}
