package vn.tiendo.assignment;

import java.util.Arrays;
import java.util.UUID;

/**
 * What the list can be asked; null members do not narrow it.
 *
 * @param me the caller, when only what is in his hands is wanted
 * @param workStates some period of the task is in one of these
 * @param givable only what the caller may give out
 */
record AssignmentFilter(
    UUID[] plans,
    UUID[] sections,
    UUID task,
    UUID[] units,
    String[] roles,
    String[] states,
    UUID person,
    UUID me,
    String[] workStates,
    boolean givable,
    String q) {

  static AssignmentFilter ofTask(UUID task) {
    return new AssignmentFilter(null, null, task, null, null, null, null, null, null, false, null);
  }

  AssignmentFilter of(UUID account) {
    return new AssignmentFilter(
        plans, sections, task, units, roles, states, person, account, workStates, givable, q);
  }

  /** The filter as text: what a cursor is pinned to. */
  String pin() {
    return Arrays.deepToString(
        new Object[] {
          plans, sections, task, units, roles, states, person, me, workStates, givable, q
        });
  }
}
