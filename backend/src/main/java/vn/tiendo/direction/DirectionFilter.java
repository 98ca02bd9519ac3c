package vn.tiendo.direction;

import java.util.Arrays;
import java.util.UUID;

/**
 * What the list can be asked; null members do not narrow it.
 *
 * @param mine only what is addressed to the caller or his units
 */
record DirectionFilter(
    UUID[] plans,
    UUID task,
    UUID indicator,
    UUID document,
    UUID[] units,
    UUID person,
    UUID givenBy,
    boolean mine,
    String[] states,
    Boolean overdue,
    String q) {

  /** The filter as text: what a cursor is pinned to. */
  String pin() {
    return Arrays.deepToString(
        new Object[] {
          plans, task, indicator, document, units, person, givenBy, mine, states, overdue, q
        });
  }
}
