package vn.tiendo.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.common.bulk.BulkDoer;
import vn.tiendo.common.bulk.BulkKind;
import vn.tiendo.common.bulk.BulkOrder;
import vn.tiendo.common.bulk.BulkVerb;
import vn.tiendo.lifecycle.Move;

/** Moves of many occurrences at once. */
@ApplicationScoped
class OccurrenceBulk implements BulkDoer {
  private final MoveService moves;

  OccurrenceBulk(MoveService moves) {
    this.moves = moves;
  }

  @Override
  public boolean does(BulkVerb verb, BulkKind kind) {
    return kind == BulkKind.OCCURRENCE
        && (verb == BulkVerb.RECEIVE
            || verb == BulkVerb.START
            || verb == BulkVerb.CONFIRM
            || verb == BulkVerb.REDO);
  }

  @Override
  public Run begin(BulkOrder order) {
    if (order.verb() == BulkVerb.RECEIVE) {
      return target -> moves.markReceived(target.id(), null);
    }
    Command command = command(order);
    return target -> moves.make(target.id(), null, command);
  }

  private static Command command(BulkOrder order) {
    BulkOrder.Arguments given = order.arguments();
    return switch (order.verb()) {
      case START -> Command.of(Action.START, Move.START, given.note(), null);
      case CONFIRM -> Command.of(Action.CONFIRM, Move.CONFIRM, given.note(), given.documentId());
      case REDO -> Command.of(Action.REDO_IT, Move.REDO, given.reason(), given.documentId());
      default -> throw new IllegalArgumentException(order.verb().name());
    };
  }
}
