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
    LocalDate dueOn,
    LocalDate originalDueOn,
    String deadline,
    TimeState timeState,
    Integer overdueDays) {

  static AssignedWork of(WorkRow row, LocalDate soon) {
    Judgement judged = Judgement.of(row, DeadlineBasis.EXTENDED, soon);
    WorkRow.LifePart life = row.life();
    return new AssignedWork(
        life.id(),
        life.period(),
        life.state(),
        life.dueOn(),
        life.originalDueOn(),
        row.task().deadlineText(),
        judged.timeState(),
        judged.overdueDays());
  }
}
