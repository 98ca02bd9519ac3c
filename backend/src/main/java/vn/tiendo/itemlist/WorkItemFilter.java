package vn.tiendo.itemlist;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import vn.tiendo.lifecycle.DeadlineBasis;

/**
 * What the list can be asked; null members do not narrow it.
 *
 * @param me the caller, when only his own items are wanted
 */
record WorkItemFilter(
    UUID[] plans,
    UUID[] sections,
    boolean nested,
    UUID task,
    UUID occurrence,
    UUID programme,
    UUID[] units,
    UUID[] leaders,
    UUID person,
    UUID me,
    Integer year,
    String[] states,
    String[] timeStates,
    String[] labels,
    Boolean unplanned,
    Boolean archived,
    Boolean begun,
    LocalDate dueFrom,
    LocalDate dueTo,
    DeadlineBasis basis,
    String q) {

  static WorkItemFilter ofOccurrence(UUID occurrence) {
    return new WorkItemFilter(
        null,
        null,
        true,
        null,
        occurrence,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        DeadlineBasis.EXTENDED,
        null);
  }

  /** Only what this person does. */
  WorkItemFilter of(UUID account) {
    return new WorkItemFilter(
        plans,
        sections,
        nested,
        task,
        occurrence,
        programme,
        units,
        leaders,
        person,
        account,
        year,
        states,
        timeStates,
        labels,
        unplanned,
        archived,
        begun,
        dueFrom,
        dueTo,
        basis,
        q);
  }

  /** The filter as text: what a cursor is pinned to. */
  String pin() {
    return Arrays.deepToString(
        new Object[] {
          plans,
          sections,
          nested,
          task,
          occurrence,
          programme,
          units,
          leaders,
          person,
          me,
          year,
          states,
          timeStates,
          labels,
          unplanned,
          archived,
          begun,
          dueFrom,
          dueTo,
          basis,
          q
        });
  }
}
