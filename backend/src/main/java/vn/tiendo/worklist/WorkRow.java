package vn.tiendo.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import vn.tiendo.lifecycle.Authority;
import vn.tiendo.lifecycle.DeadlineBasis;
import vn.tiendo.lifecycle.DeadlineType;
import vn.tiendo.lifecycle.Situation;
import vn.tiendo.lifecycle.Suspensions;
import vn.tiendo.lifecycle.WorkState;

/**
 * One occurrence with what its task and plan say of it, as they were at {@code asOf}: the row of
 * every list and the facts of every right.
 */
public record WorkRow(LocalDate asOf, TaskPart task, PlanPart plan, LifePart life) {
  /**
   * The task.
   *
   * @param coordinators numbers of units
   * @param classes numbers of classes of units
   */
  public record TaskPart(
      UUID id,
      long version,
      String code,
      String title,
      String product,
      boolean starred,
      boolean advisesHigherBody,
      DeadlineType deadlineType,
      String deadlineText,
      Authority extensionAuthority,
      UUID leadUnitId,
      Integer[] coordinators,
      Integer[] classes,
      Integer[] watchers,
      UUID leaderId,
      UUID sectionId,
      Instant createdAt,
      Instant updatedAt) {}

  /**
   * Its plan.
   *
   * @param state today's, DRAFT, ISSUED or CLOSED
   */
  public record PlanPart(
      UUID id,
      UUID ownerId,
      String code,
      String state,
      UUID ownerUnitId,
      UUID trackingUnitId,
      UUID consolidatingUnitId) {
    public boolean closed() {
      return state.equals("CLOSED");
    }
  }

  /**
   * The occurrence. Dates that are not there are null.
   *
   * @param state at asOf
   * @param stateNow today's, which decides what can be done
   */
  public record LifePart(
      UUID id,
      long version,
      String period,
      LocalDate startsOn,
      boolean continuous,
      LocalDate statedOn,
      LocalDate originalDueOn,
      LocalDate dueOn,
      WorkState state,
      WorkState stateNow,
      LocalDate stateSince,
      LocalDate submittedOn,
      LocalDate issuedOn,
      LocalDate completedOn,
      Instant completedAt,
      Instant receivedAt,
      Integer percent,
      Suspensions suspensions,
      WorkProduct product,
      HolderRole holderRole,
      UUID holderUnitId,
      UUID holderAccountId,
      LocalDate holderSince,
      UUID lastMoveBy,
      Instant lastMoveAt,
      String sortKey,
      String codeKey,
      Instant createdAt,
      Instant updatedAt) {

    public Situation situation(DeadlineBasis basis) {
      LocalDate due = basis == DeadlineBasis.ORIGINAL ? originalDueOn : dueOn;
      return new Situation(state, startsOn, due, continuous, submittedOn, suspensions);
    }
  }

  /** Numbers of all units that take part beside the lead. */
  public Integer[] others() {
    Integer[] all =
        Arrays.copyOf(task.coordinators(), task.coordinators().length + task.watchers().length);
    System.arraycopy(task.watchers(), 0, all, task.coordinators().length, task.watchers().length);
    return all;
  }
}
