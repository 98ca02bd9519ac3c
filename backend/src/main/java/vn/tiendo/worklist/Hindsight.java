package vn.tiendo.worklist;

import java.time.LocalDate;
import vn.tiendo.common.time.OfficeClock;
import vn.tiendo.lifecycle.Suspensions;
import vn.tiendo.lifecycle.WorkState;

/** What was not known yet on a day in the past is left out of the row that is read for it. */
final class Hindsight {
  private Hindsight() {}

  static WorkRow.LifePart asOf(WorkRow.LifePart life, LocalDate asOf) {
    boolean completed = life.state() == WorkState.COMPLETED;
    boolean received = life.receivedAt() != null && !day(life.receivedAt()).isAfter(asOf);
    boolean issued = life.issuedOn() != null && !life.issuedOn().isAfter(asOf);
    return new WorkRow.LifePart(
        life.id(),
        life.version(),
        life.period(),
        life.startsOn(),
        life.continuous(),
        life.statedOn(),
        life.originalDueOn(),
        life.dueOn(),
        life.state(),
        life.stateNow(),
        life.stateSince(),
        life.submittedOn(),
        issued ? life.issuedOn() : null,
        completed ? life.stateSince() : null,
        completed ? life.completedAt() : null,
        received ? life.receivedAt() : null,
        life.percent(),
        suspensions(life, asOf),
        life.state().submitted() ? life.product() : null,
        life.holderRole(),
        life.holderUnitId(),
        life.holderAccountId(),
        life.holderSince(),
        life.lastMoveBy(),
        life.lastMoveAt(),
        life.sortKey(),
        life.codeKey(),
        life.createdAt(),
        life.updatedAt());
  }

  static WorkRow.LifePart with(WorkRow.LifePart life, Suspensions suspensions) {
    return new WorkRow.LifePart(
        life.id(),
        life.version(),
        life.period(),
        life.startsOn(),
        life.continuous(),
        life.statedOn(),
        life.originalDueOn(),
        life.dueOn(),
        life.state(),
        life.stateNow(),
        life.stateSince(),
        life.submittedOn(),
        life.issuedOn(),
        life.completedOn(),
        life.completedAt(),
        life.receivedAt(),
        life.percent(),
        suspensions,
        life.product(),
        life.holderRole(),
        life.holderUnitId(),
        life.holderAccountId(),
        life.holderSince(),
        life.lastMoveBy(),
        life.lastMoveAt(),
        life.sortKey(),
        life.codeKey(),
        life.createdAt(),
        life.updatedAt());
  }

  private static Suspensions suspensions(WorkRow.LifePart life, LocalDate asOf) {
    Suspensions past =
        new Suspensions(
            life.suspensions().spans().stream()
                .filter(span -> !span.until().isAfter(asOf))
                .toList());
    return life.state() == WorkState.SUSPENDED ? past.from(life.stateSince()) : past;
  }

  private static LocalDate day(java.time.Instant at) {
    return LocalDate.ofInstant(at, OfficeClock.ZONE);
  }
}
