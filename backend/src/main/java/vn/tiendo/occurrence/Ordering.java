package vn.tiendo.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.common.persistence.Deletions;
import vn.tiendo.common.security.Caller;
import vn.tiendo.lifecycle.Move;
import vn.tiendo.lifecycle.Slot;
import vn.tiendo.lifecycle.WorkState;

/**
 * The door for feature task: makes the occurrences of a task and keeps them with it. Rights are
 * judged there.
 */
@ApplicationScoped
public class Ordering {
  private final OccurrenceRepository occurrences;
  private final OccurrenceLog log;
  private final Occurrences commands;
  private final Deletions deletions;
  private final EntityManager entities;
  private final Caller caller;

  Ordering(
      OccurrenceRepository occurrences,
      OccurrenceLog log,
      Occurrences commands,
      Deletions deletions,
      EntityManager entities,
      Caller caller) {
    this.occurrences = occurrences;
    this.log = log;
    this.commands = commands;
    this.deletions = deletions;
    this.entities = entities;
    this.caller = caller;
  }

  /** Who decides on the task: its leader, else the unit whose director does. */
  public record Decider(UUID accountId, UUID unitId) {
    OccurrenceLog.Leader leader() {
      return new OccurrenceLog.Leader(accountId, unitId);
    }
  }

  /** A draft has a place for its first occurrence. */
  public void draft(TaskHead task) {
    entities.persist(Occurrence.draft(task, caller.today()));
  }

  public void deleteDraft(UUID taskId) {
    occurrences.lockOfTask(taskId).forEach(deletions::delete);
  }

  /** Section, lead or number of the task changed: its occurrences repeat them. */
  public void follow(TaskHead task) {
    occurrences.lockOfTask(task.id()).forEach(occurrence -> occurrence.follow(task));
  }

  /**
   * The task takes effect: all its occurrences are made, the first in the draft's place if there is
   * one.
   */
  public void order(TaskHead task, List<Slot> slots, LocalDate on, Decider decider) {
    List<Occurrence> drafts = occurrences.lockOfTask(task.id());
    List<Occurrence> made = new ArrayList<>();
    for (Slot slot : slots) {
      if (made.isEmpty() && !drafts.isEmpty()) {
        drafts.getFirst().order(slot, on);
        // Hibernate would insert first, and the place may hold the key of a later period.
        entities.flush();
        made.add(drafts.getFirst());
      } else {
        Occurrence occurrence = Occurrence.ordered(task, slot, on);
        entities.persist(occurrence);
        made.add(occurrence);
      }
    }
    log.ordered(made, on, decider.leader());
  }

  /**
   * Another unit leads from now on: what is open moves to it, what is finished stays where it was
   * done.
   */
  public void transfer(TaskHead task, Cause cause, Decider decider) {
    for (Occurrence occurrence : occurrences.lockOfTask(task.id())) {
      if (occurrence.state.live()) {
        occurrence.follow(task);
        occurrence.handAccountId = null;
        log.change(occurrence, log.next(occurrence, Move.TRANSFER, cause), decider.leader());
      }
    }
  }

  /** Other tasks take its place: what is open is superseded. */
  public void supersede(UUID taskId, UUID byTaskId, Cause cause, Decider decider) {
    for (Occurrence occurrence : occurrences.lockOfTask(taskId)) {
      if (occurrence.state.live()) {
        Command command = Command.supersession(cause, byTaskId);
        log.move(occurrence, command, decider.leader());
      }
    }
  }

  /** Who leads the department's side changed: what waits for a decision waits for the new one. */
  public void decidedBy(UUID taskId, Decider decider) {
    for (Occurrence occurrence : occurrences.lockOfTask(taskId)) {
      if (occurrence.state == WorkState.AWAITING_CONFIRMATION) {
        log.settled(occurrence, decider.leader());
      }
    }
  }

  /**
   * The deadline was amended. An open occurrence of a period that stays gets the new due date, one
   * not yet begun whose period is gone is withdrawn, new periods are made; what is finished is left
   * alone.
   */
  public void reschedule(
      TaskHead task, List<Slot> slots, LocalDate on, Cause cause, Decider decider) {
    List<Occurrence> present = new ArrayList<>(occurrences.lockOfTask(task.id()));
    Map<String, Slot> wanted =
        slots.stream()
            .collect(Collectors.toMap(slot -> slot.period().toString(), Function.identity()));
    boolean single = slots.size() == 1 && present.size() == 1;
    for (Occurrence occurrence : present) {
      occurrence.follow(task);
      Slot slot = single ? slots.getFirst() : wanted.remove(occurrence.periodKey);
      if (slot != null) {
        redate(occurrence, slot, cause, decider);
      } else if (occurrence.state == WorkState.NOT_STARTED && occurrence.startsOn.isAfter(on)) {
        Command command =
            Command.of(Action.WITHDRAW, Move.WITHDRAW, cause.note(), cause.documentId());
        log.move(occurrence, command, decider.leader());
      }
    }
    present.addAll(single ? List.of() : added(task, wanted, on, decider));
    takeTurns(present);
  }

  private void redate(Occurrence occurrence, Slot slot, Cause cause, Decider decider) {
    LocalDate due = slot.dueOn() == null ? LocalDate.MAX : slot.dueOn();
    occurrence.statedOn = slot.statedOn();
    if (occurrence.state.live() && !Objects.equals(due, occurrence.dueOn)) {
      commands.moveDue(occurrence, due, cause, decider.leader());
    }
  }

  private List<Occurrence> added(
      TaskHead task, Map<String, Slot> slots, LocalDate on, Decider decider) {
    List<Occurrence> made = new ArrayList<>();
    for (Slot slot : slots.values()) {
      if (slot.dueOn() == null || !slot.dueOn().isBefore(on)) {
        made.add(Occurrence.ordered(task, slot, on));
        entities.persist(made.getLast());
      }
    }
    if (!made.isEmpty()) {
      log.ordered(made, on, decider.leader());
    }
    return made;
  }

  /** Each is current until the next one begins; what was withdrawn never is. */
  private static void takeTurns(List<Occurrence> all) {
    List<Occurrence> turns =
        all.stream()
            .filter(o -> o.state != WorkState.WITHDRAWN)
            .sorted(
                Comparator.comparing((Occurrence o) -> o.startsOn).thenComparing(o -> o.periodKey))
            .toList();
    for (int i = 1; i < turns.size(); i++) {
      turns.get(i).currentFrom = turns.get(i).startsOn;
      turns.get(i - 1).currentTo = turns.get(i).startsOn;
    }
    if (!turns.isEmpty()) {
      turns.getLast().currentTo = LocalDate.MAX;
    }
    all.stream()
        .filter(o -> o.state == WorkState.WITHDRAWN && !turns.isEmpty())
        .forEach(o -> o.currentTo = o.currentFrom);
  }
}
