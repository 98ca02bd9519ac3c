package vn.tiendo.workitem;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.security.Caller;
import vn.tiendo.daily.Product;
import vn.tiendo.itemlist.WorkItemMove;
import vn.tiendo.lifecycle.Standing;
import vn.tiendo.lifecycle.WorkState;
import vn.tiendo.occurrence.Occurrences;

/**
 * Writes what happens to items. The item's row follows from its events, none of them undone; its
 * terms say how it stood at the end of each day.
 */
@ApplicationScoped
class WorkItemJournal {
  private final WorkItemRepository items;
  private final Occurrences occurrences;
  private final Sql sql;
  private final Caller caller;

  WorkItemJournal(WorkItemRepository items, Occurrences occurrences, Sql sql, Caller caller) {
    this.items = items;
    this.occurrences = occurrences;
    this.sql = sql;
    this.caller = caller;
  }

  /**
   * The first event of ordered work: its approval, or its registration in an approved programme.
   */
  void order(WorkItem item, WorkItemMove move, LocalDate on) {
    WorkItemEvent event = new WorkItemEvent(item, 1, move, on, null);
    item.order(on);
    event.toState = item.state;
    // Before its event, which refers to it; a draft is there already.
    items.persist(item);
    items.getEntityManager().persist(event);
  }

  /** A move that the state allows. */
  void move(WorkItem item, WorkItemMove move, String note, Product product) {
    List<WorkItemEvent> events = items.events(item.id());
    WorkItemEvent event = new WorkItemEvent(item, events.size() + 1, move, caller.today(), note);
    event.deliver(product);
    events.add(event);
    write(item, event, events);
  }

  /** Something other than a move: an extension, a new wording. The state stays. */
  void remark(WorkItem item, WorkItemEvent event) {
    event.toState = item.state;
    items.getEntityManager().persist(event);
    terms(List.of(item.id()), event.effectiveOn);
  }

  int nextSeq(UUID itemId) {
    return items.events(itemId).size() + 1;
  }

  /** Takes back the last move. */
  void undo(WorkItem item, WorkItemEvent last, String note) {
    List<WorkItemEvent> events = items.events(item.id());
    WorkItemEvent undo =
        new WorkItemEvent(item, events.size() + 1, WorkItemMove.UNDO, caller.today(), note);
    undo.undoes = last.id();
    events.add(undo);
    write(item, undo, events);
  }

  private void write(WorkItem item, WorkItemEvent event, List<WorkItemEvent> events) {
    fold(item, events);
    event.toState = item.state;
    items.getEntityManager().persist(event);
    terms(List.of(item.id()), event.effectiveOn);
  }

  private static void fold(WorkItem item, List<WorkItemEvent> events) {
    Set<UUID> undone =
        events.stream().map(e -> e.undoes).filter(Objects::nonNull).collect(Collectors.toSet());
    List<WorkItemEvent> steps = new ArrayList<>(events);
    steps.removeIf(e -> e.move.step == null || undone.contains(e.id()));
    Standing standing =
        Standing.after(
            steps.getFirst().effectiveOn, steps.stream().map(WorkItemEvent::step).toList());
    item.stand(standing);
    item.startedOn = first(steps, Set.of(WorkItemMove.START, WorkItemMove.REQUEST_CONFIRMATION));
    WorkItemEvent report = last(steps, WorkItemMove.REQUEST_CONFIRMATION);
    item.deliver(report == null || !item.state.submitted() ? null : report.product());
    WorkItemEvent redo = last(steps, WorkItemMove.REDO);
    item.reviewNote = redo == null || item.state != WorkState.REDO ? null : redo.note;
  }

  private static LocalDate first(List<WorkItemEvent> events, Set<WorkItemMove> moves) {
    return events.stream()
        .filter(e -> moves.contains(e.move))
        .map(e -> e.effectiveOn)
        .findFirst()
        .orElse(null);
  }

  private static WorkItemEvent last(List<WorkItemEvent> events, WorkItemMove move) {
    return events.reversed().stream().filter(e -> e.move == move).findFirst().orElse(null);
  }

  /** From this day on the items stand as their rows say. Two statements, however many items. */
  void terms(Collection<UUID> itemIds, LocalDate from) {
    items.flush();
    UUID[] ids = itemIds.toArray(UUID[]::new);
    sql.update(
        """
        UPDATE work_item_term SET valid_to = ?
        WHERE work_item_id = ANY (?) AND valid_to = 'infinity' AND valid_from < ?""",
        from,
        ids,
        from);
    sql.update(
        """
        INSERT INTO work_item_term (work_item_id, valid_from, state, due_on, submitted_on, percent, unit_id, person_id,
          helper_ids)
        SELECT id, ?, state, due_on, submitted_on, percent, unit_id, person_id, helper_ids
        FROM work_item WHERE id = ANY (?)
        ON CONFLICT (work_item_id, valid_from) DO UPDATE SET state = excluded.state, due_on = excluded.due_on,
          submitted_on = excluded.submitted_on, percent = excluded.percent, unit_id = excluded.unit_id,
          person_id = excluded.person_id, helper_ids = excluded.helper_ids""",
        from,
        ids);
    derivePercent(ids);
  }

  /**
   * The share of completed items is the percentage of their occurrences; without items there is
   * none to derive.
   */
  private void derivePercent(UUID[] itemIds) {
    record Derived(UUID occurrenceId, Integer percent) {}
    List<Derived> changed =
        sql.list(
            """
            SELECT d.id, d.derived FROM (
              SELECT o.id, o.percent, (100 * count(w.id) FILTER (WHERE w.state = 'COMPLETED') / nullif(count(w.id), 0))::int
                AS derived
              FROM occurrence o LEFT JOIN work_item w ON w.occurrence_id = o.id
                AND w.state NOT IN ('DRAFT', 'WITHDRAWN', 'SUPERSEDED')
              WHERE o.id IN (SELECT occurrence_id FROM work_item WHERE id = ANY (?))
              GROUP BY o.id) d
            WHERE d.percent IS DISTINCT FROM d.derived ORDER BY d.id""",
            row -> new Derived(Sql.id(row, "id"), row.getObject("derived", Integer.class)),
            (Object) itemIds);
    changed.forEach(o -> occurrences.percentDerived(o.occurrenceId(), o.percent()));
  }
}
