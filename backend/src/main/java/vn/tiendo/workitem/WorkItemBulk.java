package vn.tiendo.workitem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.tiendo.common.bulk.BulkDoer;
import vn.tiendo.common.bulk.BulkKind;
import vn.tiendo.common.bulk.BulkOrder;
import vn.tiendo.common.bulk.BulkVerb;
import vn.tiendo.itemlist.WorkItemMove;

/** Moves of many work items at once. */
@ApplicationScoped
class WorkItemBulk implements BulkDoer {
  private static final Map<BulkVerb, WorkItemMove> MOVES =
      Map.of(
          BulkVerb.START, WorkItemMove.START,
          BulkVerb.CONFIRM, WorkItemMove.CONFIRM,
          BulkVerb.REDO, WorkItemMove.REDO);

  private final WorkItemMoveService moves;

  WorkItemBulk(WorkItemMoveService moves) {
    this.moves = moves;
  }

  @Override
  public boolean does(BulkVerb verb, BulkKind kind) {
    return kind == BulkKind.WORK_ITEM && MOVES.containsKey(verb);
  }

  @Override
  public Run begin(BulkOrder order) {
    WorkItemMove move = MOVES.get(order.verb());
    BulkOrder.Arguments given = order.arguments();
    String note = move == WorkItemMove.REDO ? given.reason() : given.note();
    return target -> moves.make(target.id(), null, move, note, null);
  }
}
