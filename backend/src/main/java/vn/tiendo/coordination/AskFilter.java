package vn.tiendo.coordination;

import java.util.Arrays;
import java.util.UUID;

/** What the list can be asked; null members do not narrow it. */
record AskFilter(
    UUID[] plans,
    UUID task,
    UUID occurrence,
    UUID workItem,
    UUID[] units,
    UUID[] askedBy,
    String[] states,
    Boolean overdue,
    String q) {

  /** The filter as text: what a cursor is pinned to. */
  String pin() {
    return Arrays.deepToString(
        new Object[] {plans, task, occurrence, workItem, units, askedBy, states, overdue, q});
  }
}
