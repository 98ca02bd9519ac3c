package vn.tiendo.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.lifecycle.Move;
import vn.tiendo.lifecycle.WorkState;
import vn.tiendo.worklist.WorkRow;
import vn.tiendo.worklist.WorkRows;

/**
 * The door to the life of work for features that hang on it: progress, requests, asks, assignments,
 * work items. Each command runs in the caller's transaction and locks the occurrence; rights are
 * judged with {@link #require}.
 */
@ApplicationScoped
public class Occurrences {
  private final OccurrenceRepository occurrences;
  private final OccurrenceLog log;
  private final OccurrenceRights rights;
  private final WorkRows rows;
  private final EntityManager entities;

  Occurrences(
      OccurrenceRepository occurrences,
      OccurrenceLog log,
      OccurrenceRights rights,
      WorkRows rows,
      EntityManager entities) {
    this.occurrences = occurrences;
    this.log = log;
    this.rights = rights;
    this.rows = rows;
    this.entities = entities;
  }

  /**
   * An occurrence as the caller stands to it.
   *
   * @param row the facts, as of today
   */
  public record Seen(WorkRow row, EnumSet<Relation> relations) {}

  /**
   * @throws NotFound when there is none or the caller may not know of it
   */
  public Seen seen(UUID occurrenceId) {
    WorkRow row = rows.occurrence(occurrenceId, null).orElseThrow(NotFound::new);
    EnumSet<Relation> relations = rights.relations(row);
    if (!relations.contains(Relation.READER)) {
      throw new NotFound();
    }
    return new Seen(row, relations);
  }

  /** The current occurrence of a task. @throws NotFound likewise */
  public Seen seenOfTask(UUID taskId) {
    WorkRow row = rows.currentOf(taskId, null).orElseThrow(NotFound::new);
    return seen(row.life().id());
  }

  /** What the caller may do with each of them now, by id. One statement. */
  public Map<UUID, List<String>> actions(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : rows.occurrences(ids).stream()
            .collect(
                Collectors.toMap(
                    row -> row.life().id(),
                    row -> rights.allowedActions(row, rights.relations(row))));
  }

  /** 404, 403 or 409 when the caller may not do this with it now. */
  public Seen require(Action action, UUID occurrenceId) {
    Seen seen = seen(occurrenceId);
    rights.require(action, seen.relations());
    rights.requireState(action, seen.row(), seen.relations());
    return seen;
  }

  /** Locks it until the transaction ends and compares If-Match, when it was sent. */
  public void honour(UUID occurrenceId, IfMatch ifMatch) {
    IfMatch.honour(ifMatch, lock(occurrenceId));
  }

  /**
   * A progress update was reported: the first one starts the work. @param percent 0–100, or null to
   * leave it
   */
  public void progressReported(UUID occurrenceId, Integer percent) {
    Occurrence occurrence = lock(occurrenceId);
    if (percent != null) {
      occurrence.percent = percent;
    }
    if (occurrence.state == WorkState.NOT_STARTED) {
      log.move(occurrence, Command.of(Action.START, Move.START, null, null), leader(occurrence));
    } else {
      log.settled(occurrence, leader(occurrence));
    }
  }

  /** The percentage that follows from the work items, or null where there are none. */
  public void percentDerived(UUID occurrenceId, Integer percent) {
    Occurrence occurrence = lock(occurrenceId);
    occurrence.percent = percent;
    log.settled(occurrence, leader(occurrence));
  }

  /** An approved extension: the original due date and every later one are kept. */
  public void extend(UUID occurrenceId, LocalDate newDueOn, Cause cause) {
    Occurrence occurrence = lock(occurrenceId);
    moveDue(occurrence, newDueOn, cause, leader(occurrence));
  }

  public void moveDue(
      Occurrence occurrence, LocalDate newDueOn, Cause cause, OccurrenceLog.Leader leader) {
    OccurrenceEvent event = log.next(occurrence, Move.EXTEND, cause);
    event.previousDueOn = occurrence.dueOn;
    event.dueOn = newDueOn;
    occurrence.dueOn = newDueOn;
    log.change(occurrence, event, leader);
  }

  /**
   * A request waits for its decider, who holds the work until {@link #decided}. One of the two is
   * null.
   */
  public void awaitsDecision(UUID occurrenceId, UUID deciderUnitId, UUID deciderAccountId) {
    Occurrence occurrence = lock(occurrenceId);
    occurrence.deciderUnitId = deciderUnitId;
    occurrence.deciderAccountId = deciderAccountId;
    log.settled(occurrence, leader(occurrence));
  }

  /** Nothing waits for a decision any more. */
  public void decided(UUID occurrenceId) {
    awaitsDecision(occurrenceId, null, null);
  }

  /** The coordinator with the oldest open ask holds the work; null when no ask is open. */
  public void asked(UUID occurrenceId, UUID unitId) {
    Occurrence occurrence = lock(occurrenceId);
    occurrence.askedUnitId = unitId;
    log.settled(occurrence, leader(occurrence));
  }

  /**
   * The person of the lead unit who has the task in hand; null for the unit as such. All its open
   * occurrences follow.
   */
  public void handedTo(UUID taskId, UUID accountId) {
    for (Occurrence occurrence : occurrences.lockOfTask(taskId)) {
      if (occurrence.state.live()) {
        occurrence.handAccountId = accountId;
        log.settled(occurrence, leader(occurrence));
      }
    }
  }

  private Occurrence lock(UUID id) {
    return occurrences.lock(id).orElseThrow(NotFound::new);
  }

  /** Who decides on its task. */
  private OccurrenceLog.Leader leader(Occurrence occurrence) {
    entities.flush();
    WorkRow row = rows.occurrence(occurrence.id(), null).orElseThrow(NotFound::new);
    return new OccurrenceLog.Leader(row.task().leaderId(), row.plan().ownerUnitId());
  }
}
