package vn.tiendo.value;

import static vn.tiendo.common.security.Relation.CONSOLIDATING_OFFICE;
import static vn.tiendo.common.security.Relation.OWNER_HEAD;
import static vn.tiendo.common.security.Relation.OWNER_OFFICER;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import vn.tiendo.common.security.Relation;
import vn.tiendo.measure.ValueState;
import vn.tiendo.plan.PlanState;

/** The owner unit enters and submits, the consolidating office verifies or sends back. */
final class ValueRights {
  private ValueRights() {}

  static boolean owns(EnumSet<Relation> relations) {
    return relations.contains(OWNER_OFFICER) || relations.contains(OWNER_HEAD);
  }

  static boolean verifies(EnumSet<Relation> relations) {
    return relations.contains(CONSOLIDATING_OFFICE);
  }

  static List<String> allowedActions(
      EnumSet<Relation> relations, ValueState state, int revision, PlanState plan) {
    List<String> actions = new ArrayList<>();
    if (plan == PlanState.DRAFT) {
      return actions;
    }
    if (owns(relations)) {
      if (state == ValueState.DRAFT && revision == 1) {
        actions.add("deleteIndicatorValue");
      }
      if (state != ValueState.SUBMITTED) {
        actions.add("editIndicatorValue");
      }
      if (state == ValueState.DRAFT) {
        actions.add("submitIndicatorValue");
      }
    }
    if (verifies(relations) && state == ValueState.SUBMITTED) {
      actions.addAll(List.of("rejectIndicatorValue", "verifyIndicatorValue"));
    }
    return actions;
  }
}
