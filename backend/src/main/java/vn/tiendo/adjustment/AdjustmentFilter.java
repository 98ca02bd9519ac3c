package vn.tiendo.adjustment;

import java.util.Arrays;
import java.util.UUID;

/** What the list can be asked; null members do not narrow it. */
record AdjustmentFilter(
    UUID[] plans,
    UUID task,
    UUID occurrence,
    UUID workItem,
    UUID[] units,
    UUID[] leaders,
    String[] types,
    String[] states,
    Boolean late,
    String q) {

  static AdjustmentFilter ofTask(UUID task) {
    return new AdjustmentFilter(null, task, null, null, null, null, null, null, null, null);
  }

  /** The filter as text: what a cursor is pinned to. */
  String pin() {
    return Arrays.deepToString(
        new Object[] {plans, task, occurrence, workItem, units, leaders, types, states, late, q});
  }
}
