package vn.tiendo.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.security.Caller;
import vn.tiendo.lifecycle.Move;
import vn.tiendo.lifecycle.Standing;
import vn.tiendo.lifecycle.Step;
import vn.tiendo.lifecycle.WorkState;

/**
 * Writes what happened: the event, how the occurrence stands after it, and how it stood at the end
 * of the day.
 */
@ApplicationScoped
class OccurrenceLog {
  /** Columns of occurrence that its terms repeat. */
  private static final String TERM =
      "state, state_since, due_on, submitted_on, percent, holder_role, holder_unit_id, holder_account_id, holder_since";

  private final EntityManager entities;
  private final OccurrenceRepository occurrences;
  private final Sql sql;
  private final Caller caller;
  private final Clock clock;

  OccurrenceLog(
      EntityManager entities,
      OccurrenceRepository occurrences,
      Sql sql,
      Caller caller,
      Clock clock) {
    this.entities = entities;
    this.occurrences = occurrences;
    this.sql = sql;
    this.caller = caller;
    this.clock = clock;
  }

  /** Who decides on a task: its leader, or the unit whose director does. */
  record Leader(UUID accountId, UUID unitId) {}

  /** One more move. */
  void move(Occurrence occurrence, Command command, Leader leader) {
    List<OccurrenceEvent> events = occurrences.events(occurrence.id());
    OccurrenceEvent event =
        new OccurrenceEvent(occurrence, events.size() + 1, command.move(), caller.today());
    event.note = command.note();
    event.documentId = command.documentId();
    event.product = command.product();
    event.issuedOn = command.issuedOn();
    event.byTaskId = command.byTaskId();
    if (command.move() == Move.REQUEST_CONFIRMATION) {
      event.submittedOn = command.submittedOn() == null ? caller.today() : command.submittedOn();
      occurrence.deliver(command.product());
    }
    stand(occurrence, standing(events).after(event.step()));
    occurrence.lastMoveBy = caller.actorId();
    occurrence.lastMoveAt = clock.instant();
    finish(occurrence, event, leader);
  }

  /** Takes back the last move that can be: the others are folded again. */
  void undo(Occurrence occurrence, Leader leader) {
    List<OccurrenceEvent> events = occurrences.events(occurrence.id());
    Set<UUID> undone = undone(events);
    OccurrenceEvent last =
        events.reversed().stream()
            .filter(e -> e.move.undoable() && !undone.contains(e.id()))
            .findFirst()
            .orElseThrow();
    OccurrenceEvent event =
        new OccurrenceEvent(occurrence, events.size() + 1, Move.UNDO, caller.today());
    event.undoes = last.id();
    undone.add(last.id());
    stand(occurrence, standing(events, undone));
    occurrence.deliver(
        events.reversed().stream()
            .filter(e -> e.move == Move.REQUEST_CONFIRMATION && !undone.contains(e.id()))
            .map(e -> e.product)
            .findFirst()
            .orElse(null));
    occurrence.lastMoveBy = null;
    occurrence.lastMoveAt = null;
    finish(occurrence, event, leader);
  }

  /** An extension or a transfer: the state stays; what came before can no longer be taken back. */
  void change(Occurrence occurrence, OccurrenceEvent event, Leader leader) {
    occurrence.lastMoveBy = null;
    occurrence.lastMoveAt = null;
    finish(occurrence, event, leader);
  }

  OccurrenceEvent next(Occurrence occurrence, Move move, Cause cause) {
    int seq = (int) occurrences.countEvents(occurrence.id()) + 1;
    OccurrenceEvent event = new OccurrenceEvent(occurrence, seq, move, caller.today());
    event.note = cause.note();
    event.documentId = cause.documentId();
    return event;
  }

  /** The first lines of the occurrences of a task that takes effect. */
  void ordered(List<Occurrence> made, LocalDate on, Leader leader) {
    for (Occurrence occurrence : made) {
      OccurrenceEvent event = new OccurrenceEvent(occurrence, 1, Move.ISSUE, on);
      event.fromState = WorkState.DRAFT;
      occurrence.settleHolder(leader.accountId(), leader.unitId(), on);
      entities.persist(event);
    }
    entities.flush();
    sql.update(
        "INSERT INTO occurrence_term (occurrence_id, valid_from, "
            + TERM
            + ") SELECT id, ?, "
            + TERM
            + " FROM occurrence WHERE id = ANY (?)",
        on,
        made.stream().map(Occurrence::id).toArray(UUID[]::new));
  }

  private void finish(Occurrence occurrence, OccurrenceEvent event, Leader leader) {
    event.toState = occurrence.state;
    entities.persist(event);
    settled(occurrence, leader);
  }

  /**
   * After any change: the holder that follows, the day's term, and the task, which changes with its
   * occurrences.
   */
  void settled(Occurrence occurrence, Leader leader) {
    occurrence.settleHolder(leader.accountId(), leader.unitId(), caller.today());
    entities.flush();
    term(occurrence.id(), caller.today());
    touchTask(occurrence.taskId);
  }

  private void stand(Occurrence occurrence, Standing standing) {
    Instant now = clock.instant();
    occurrence.stand(standing, now);
  }

  private static Standing standing(List<OccurrenceEvent> events) {
    return standing(events, undone(events));
  }

  private static Standing standing(List<OccurrenceEvent> events, Set<UUID> undone) {
    List<Step> steps =
        events.stream()
            .filter(e -> e.move != Move.UNDO && !undone.contains(e.id()))
            .map(OccurrenceEvent::step)
            .toList();
    return Standing.after(steps.getFirst().on(), steps);
  }

  private static Set<UUID> undone(List<OccurrenceEvent> events) {
    Set<UUID> undone = new HashSet<>();
    events.stream().filter(e -> e.undoes != null).forEach(e -> undone.add(e.undoes));
    return undone;
  }

  /**
   * How it stands from this day on. Reading the count makes PostgreSQL close the open term before
   * the new one is written; a second change on one day replaces that day's.
   */
  private void term(UUID occurrenceId, LocalDate from) {
    sql.update(
        """
        WITH day AS (
          SELECT greatest(?::date, max(valid_from)) AS at FROM occurrence_term WHERE occurrence_id = ?),
        closed AS (
          UPDATE occurrence_term t SET valid_to = day.at FROM day
          WHERE t.occurrence_id = ? AND t.valid_to = 'infinity' AND t.valid_from < day.at RETURNING 1)
        INSERT INTO occurrence_term (occurrence_id, valid_from, @)
        SELECT o.id, day.at, @ FROM occurrence o, day, (SELECT count(*) FROM closed) c WHERE o.id = ?
        ON CONFLICT (occurrence_id, valid_from) DO UPDATE SET state = excluded.state, state_since = excluded.state_since,
          due_on = excluded.due_on, submitted_on = excluded.submitted_on, percent = excluded.percent,
          holder_role = excluded.holder_role, holder_unit_id = excluded.holder_unit_id,
          holder_account_id = excluded.holder_account_id, holder_since = excluded.holder_since"""
            .replace("@", TERM),
        from,
        occurrenceId,
        occurrenceId,
        occurrenceId);
  }

  private void touchTask(UUID taskId) {
    sql.update(
        "UPDATE task SET version = version + 1, updated_at = ?, changed_by = ?, request_id = ? WHERE id = ?",
        clock.instant(),
        caller.actorId(),
        caller.requestId(),
        taskId);
  }
}
