package vn.tiendo.workitem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.daily.Product;
import vn.tiendo.itemlist.UndoWindow;
import vn.tiendo.itemlist.WorkItemDto;
import vn.tiendo.itemlist.WorkItemMove;
import vn.tiendo.lifecycle.WorkState;

/** The moves of an item, each by the one who may make it. */
@ApplicationScoped
class WorkItemMoveService {
  private final WorkItemRepository items;
  private final WorkItemJournal journal;
  private final WorkItemAccess access;
  private final UndoWindow undoWindow;

  WorkItemMoveService(
      WorkItemRepository items,
      WorkItemJournal journal,
      WorkItemAccess access,
      UndoWindow undoWindow) {
    this.items = items;
    this.journal = journal;
    this.access = access;
    this.undoWindow = undoWindow;
  }

  @Transactional
  WorkItemDto move(UUID id, IfMatch ifMatch, WorkItemMove move, String note, Product product) {
    make(id, ifMatch, move, note, product);
    return access.dto(id);
  }

  /** The move in the transaction that runs, without the answer. */
  void make(UUID id, IfMatch ifMatch, WorkItemMove move, String note, Product product) {
    WorkItem item = access.toChange(id, move.by, "workitem.onlyFor." + move.by);
    IfMatch.honour(ifMatch, item);
    access.allows(item, move.operation);
    journal.move(item, move, note, product);
  }

  @Transactional
  WorkItemDto undo(UUID id, IfMatch ifMatch, String note) {
    access.readable(id);
    WorkItem item = items.locked(id).orElseThrow(NotFound::new);
    IfMatch.honour(ifMatch, item);
    List<WorkItemEvent> events = items.events(id);
    WorkItemEvent last = events.isEmpty() ? null : events.getLast();
    if (last == null || item.state == WorkState.DRAFT) {
      throw Conflict.state(item.state, access.dto(id).allowedActions(), "workitem.nothingToUndo");
    }
    if (!undoWindow.open(last.move, last.changedBy(), last.createdAt())) {
      throw new NotAllowed("workitem.notYoursToUndo");
    }
    journal.undo(item, last, note);
    return access.dto(id);
  }
}
