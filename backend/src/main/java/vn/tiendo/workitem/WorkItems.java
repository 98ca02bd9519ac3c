package vn.tiendo.workitem;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.daily.Subject;
import vn.tiendo.itemlist.UndoWindow;
import vn.tiendo.itemlist.WorkItemMove;
import vn.tiendo.itemlist.WorkItemRows;
import vn.tiendo.lifecycle.WorkState;

/**
 * The door to items for what happens under them: progress, decided requests. Callers have checked
 * the rights.
 */
@ApplicationScoped
public class WorkItems {
  private final WorkItemRepository items;
  private final WorkItemJournal journal;
  private final WorkItemAccess access;
  private final WorkItemRows rows;
  private final UndoWindow undoWindow;
  private final Caller caller;

  WorkItems(
      WorkItemRepository items,
      WorkItemJournal journal,
      WorkItemAccess access,
      WorkItemRows rows,
      UndoWindow undoWindow,
      Caller caller) {
    this.items = items;
    this.journal = journal;
    this.access = access;
    this.rows = rows;
    this.undoWindow = undoWindow;
    this.caller = caller;
  }

  /**
   * The item a request body names, locked, when the caller may do this with it now.
   *
   * @param operation the operationId that is to be allowed
   * @throws RuleBroken at /workItemId when there is none or the caller does not see it
   */
  public Subject toWork(UUID id, String operation, IfMatch ifMatch) {
    if (!readable(id)) {
      throw RuleBroken.at("/workItemId", "UNKNOWN_REFERENCE", "daily.unknownWorkItem");
    }
    WorkItem item = access.toChange(id, Relation.OWNER_OFFICER, "workitem.notOwner");
    IfMatch.honour(ifMatch, item);
    access.allows(item, operation);
    return access.readable(id);
  }

  /** Whether ordered items stand under the occurrence. */
  public boolean under(UUID occurrenceId) {
    return items.count(
            "occurrenceId = ?1 AND state NOT IN ('DRAFT', 'WITHDRAWN', 'SUPERSEDED')", occurrenceId)
        > 0;
  }

  public int year(UUID id) {
    return items.findById(id).year;
  }

  /** Whether the caller sees it: a draft is hidden from most. */
  public boolean readable(UUID id) {
    try {
      access.readable(id);
      return true;
    } catch (NotFound hidden) {
      return false;
    }
  }

  /** What the caller may do with each of the items now, by id. One statement. */
  public Map<UUID, List<String>> actions(Collection<UUID> ids) {
    return rows.actions(ids);
  }

  /** Starts work that has not been; says whether it did. The item is locked. */
  public boolean start(UUID id) {
    WorkItem item = items.findById(id);
    if (item.state != WorkState.NOT_STARTED) {
      return false;
    }
    journal.move(item, WorkItemMove.START, null, null);
    return true;
  }

  /**
   * Takes a start back, when it is the last thing that happened to the item and the caller's own of
   * the last minutes.
   */
  public void takeStartBack(UUID id) {
    WorkItem item = items.locked(id).orElseThrow(NotFound::new);
    WorkItemEvent last = items.events(id).getLast();
    if (last.move == WorkItemMove.START
        && undoWindow.open(last.move, last.changedBy(), last.createdAt())) {
      journal.undo(item, last, null);
    }
  }

  /** The last reported percentage; null leaves it as it is. */
  public void percent(UUID id, Integer percent) {
    if (percent != null) {
      WorkItem item = items.findById(id);
      item.percent = percent;
      journal.terms(List.of(id), caller.today());
    }
  }

  /** Another last permitted day, by a decided request. */
  public void extend(UUID id, LocalDate dueOn, UUID requestId, String note) {
    WorkItem item = items.locked(id).orElseThrow(NotFound::new);
    WorkItemEvent event =
        new WorkItemEvent(item, journal.nextSeq(id), WorkItemMove.EXTEND, caller.today(), note);
    event.previousDueOn = item.dueOn;
    event.dueOn = dueOn;
    event.adjustmentRequestId = requestId;
    item.dueOn = dueOn;
    journal.remark(item, event);
  }

  /** Another wording, by a decided request; null keeps what is there. */
  public void reword(UUID id, String title, String description, String product, UUID requestId) {
    WorkItem item = items.locked(id).orElseThrow(NotFound::new);
    WorkItemEvent event =
        new WorkItemEvent(
            item, journal.nextSeq(id), WorkItemMove.REWORD, caller.today(), item.title);
    event.adjustmentRequestId = requestId;
    item.describe(
        title == null ? item.title : title,
        description == null ? item.description : description,
        product == null ? item.product : product);
    journal.remark(item, event);
  }
}
