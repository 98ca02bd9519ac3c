package vn.tiendo.occurrence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tiendo.common.persistence.Tracked;
import vn.tiendo.lifecycle.Slot;
import vn.tiendo.lifecycle.Standing;
import vn.tiendo.lifecycle.WorkState;
import vn.tiendo.worklist.HolderRole;
import vn.tiendo.worklist.WorkProduct;

/** One period of a task, with its own life. Columns: V020__task.sql. */
@Entity
@Table(name = "occurrence")
class Occurrence extends Tracked {
  @Column(updatable = false)
  UUID ownerId;

  @Column(updatable = false)
  UUID taskId;

  @Column(updatable = false)
  UUID planId;

  UUID sectionId;
  UUID leadUnitId;
  String sortKey;
  String periodKey;
  LocalDate startsOn;
  LocalDate currentFrom;

  // java.sql.Date knows no 'infinity'; java.time does (LocalDate.MAX).
  @JdbcTypeCode(SqlTypes.LOCAL_DATE)
  LocalDate currentTo = LocalDate.MAX;

  boolean continuous;
  LocalDate statedOn;

  @JdbcTypeCode(SqlTypes.LOCAL_DATE)
  LocalDate originalDueOn = LocalDate.MAX;

  @JdbcTypeCode(SqlTypes.LOCAL_DATE)
  LocalDate dueOn = LocalDate.MAX;

  @Enumerated(EnumType.STRING)
  WorkState state;

  LocalDate stateSince;
  LocalDate submittedOn;
  LocalDate issuedOn;
  LocalDate completedOn;
  Instant completedAt;
  Instant receivedAt;
  Integer percent;
  LocalDate[] suspendedFrom = {};
  LocalDate[] suspendedTo = {};
  @Embedded WorkProduct product;

  @Enumerated(EnumType.STRING)
  HolderRole holderRole;

  UUID holderUnitId;
  UUID holderAccountId;
  LocalDate holderSince;
  UUID deciderUnitId;
  UUID deciderAccountId;
  UUID askedUnitId;
  UUID handAccountId;
  UUID lastMoveBy;
  Instant lastMoveAt;

  protected Occurrence() {}

  /** A place for the first occurrence of a task that is still a draft. */
  static Occurrence draft(TaskHead task, LocalDate today) {
    Occurrence occurrence = new Occurrence();
    occurrence.belongTo(task);
    occurrence.periodKey = String.valueOf(today.getYear());
    occurrence.startsOn = today;
    occurrence.currentFrom = today;
    occurrence.state = WorkState.DRAFT;
    occurrence.stateSince = today;
    return occurrence;
  }

  private void belongTo(TaskHead task) {
    ownerId = task.ownerId();
    taskId = task.id();
    planId = task.planId();
    follow(task);
  }

  /** Repeats what lists sort and filter by. */
  void follow(TaskHead task) {
    sectionId = task.sectionId();
    leadUnitId = task.leadUnitId();
    sortKey = task.sortKey();
    continuous = task.continuous();
  }

  /** Takes effect as one of the occurrences of an ordered task. */
  static Occurrence ordered(TaskHead task, Slot slot, LocalDate on) {
    Occurrence occurrence = new Occurrence();
    occurrence.belongTo(task);
    occurrence.order(slot, on);
    return occurrence;
  }

  void order(Slot slot, LocalDate on) {
    periodKey = slot.period().toString();
    startsOn = slot.startsOn();
    currentFrom = slot.currentFrom();
    currentTo = slot.currentTo();
    statedOn = slot.statedOn();
    originalDueOn = slot.dueOn() == null ? LocalDate.MAX : slot.dueOn();
    dueOn = originalDueOn;
    stand(Standing.ordered(on), null);
  }

  /** Takes over what follows from the moves. */
  void stand(Standing standing, Instant now) {
    state = standing.state();
    stateSince = standing.since();
    submittedOn = standing.submittedOn();
    issuedOn = standing.issuedOn();
    boolean newlyCompleted = standing.completedOn() != null && completedAt == null;
    completedOn = standing.completedOn();
    completedAt = completedOn == null ? null : newlyCompleted ? now : completedAt;
    suspendedFrom = standing.suspensions().closed().starts();
    suspendedTo = standing.suspensions().closed().ends();
  }

  /** Names the product; kept until another request names another. */
  void deliver(WorkProduct delivered) {
    product = delivered;
  }

  /**
   * Who holds it now: the decider while something waits for a decision, a coordinator while asked,
   * else the lead.
   */
  void settleHolder(UUID leaderId, UUID leadersUnitId, LocalDate today) {
    if (!state.live()) {
      hold(null, null, null, today);
    } else if (state == WorkState.AWAITING_CONFIRMATION) {
      hold(HolderRole.DECIDER, leaderId == null ? leadersUnitId : null, leaderId, today);
    } else if (deciderUnitId != null || deciderAccountId != null) {
      hold(HolderRole.DECIDER, deciderUnitId, deciderAccountId, today);
    } else if (askedUnitId != null) {
      hold(HolderRole.COORDINATOR, askedUnitId, null, today);
    } else {
      hold(HolderRole.LEAD, leadUnitId, handAccountId, today);
    }
  }

  private void hold(HolderRole role, UUID unitId, UUID accountId, LocalDate today) {
    boolean moved =
        role != holderRole
            || !Objects.equals(unitId, holderUnitId)
            || !Objects.equals(accountId, holderAccountId);
    if (moved) {
      holderRole = role;
      holderUnitId = unitId;
      holderAccountId = accountId;
      holderSince = role == null ? null : today;
    }
  }
}
