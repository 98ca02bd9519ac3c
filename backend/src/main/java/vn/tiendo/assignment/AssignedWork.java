package vn.tiendo.assignment;

import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.lifecycle.DeadlineBasis;
import vn.tiendo.lifecycle.TimeState;
import vn.tiendo.lifecycle.WorkState;
import vn.tiendo.worklist.Judgement;
import vn.tiendo.worklist.WorkRow;

/**
 * How a task that is given out stands today: as the list of tasks tells it.
 *
 * @param dueOn null where the order names no day; its words then are in {@code deadline}
 */
record AssignedWork(
    UUID occurrenceId,
    String period,
    WorkState state,
    LocalDate startsOn,
    LocalDate dueOn,
    LocalDate originalDueOn,
    String deadline,
    TimeState timeState,
    Integer overdueDays) {

  /**
   * A day that was set inside a unit, as long as it is about this period.
   *
   * @return null for one that was set for a period before
   */
  LocalDate within(LocalDate set) {
    return set == null || (startsOn != null && set.isBefore(startsOn)) ? null : set;
  }

  /** Whether a day lies after the order's own, while that is still to be kept. */
  boolean breaks(LocalDate set, LocalDate today) {
    return dueOn != null && !dueOn.isBefore(today) && set.isAfter(dueOn);
  }

  static AssignedWork of(WorkRow row, LocalDate soon) {
    Judgement judged = Judgement.of(row, DeadlineBasis.EXTENDED, soon);
    WorkRow.LifePart life = row.life();
    return new AssignedWork(
        life.id(),
        life.period(),
        life.state(),
        life.startsOn(),
        life.dueOn(),
        life.originalDueOn(),
        row.task().deadlineText(),
        judged.timeState(),
        judged.overdueDays());
  }
}
