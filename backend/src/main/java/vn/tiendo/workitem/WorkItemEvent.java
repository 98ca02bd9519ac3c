package vn.tiendo.workitem;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;
import vn.tiendo.daily.Product;
import vn.tiendo.itemlist.WorkItemMove;
import vn.tiendo.lifecycle.Step;
import vn.tiendo.lifecycle.WorkState;

/** One thing that happened to an item. Rows are only ever added. */
@Entity
class WorkItemEvent extends Tracked {
  UUID ownerId;
  UUID workItemId;
  int seq;

  @Enumerated(EnumType.STRING)
  WorkItemMove move;

  LocalDate effectiveOn;

  @Enumerated(EnumType.STRING)
  WorkState fromState;

  @Enumerated(EnumType.STRING)
  WorkState toState;

  String note;
  LocalDate submittedOn;
  LocalDate previousDueOn;
  LocalDate dueOn;
  UUID adjustmentRequestId;
  String productName;
  String productNumber;
  String productSymbol;
  LocalDate productIssuedOn;
  String productLink;
  UUID undoes;

  WorkItemEvent() {}

  WorkItemEvent(WorkItem item, int seq, WorkItemMove move, LocalDate on, String note) {
    this.ownerId = item.ownerId;
    this.workItemId = item.id();
    this.seq = seq;
    this.move = move;
    this.effectiveOn = on;
    this.fromState = item.state;
    this.note = note;
    this.submittedOn = move == WorkItemMove.REQUEST_CONFIRMATION ? on : null;
  }

  Step step() {
    return new Step(move.step, effectiveOn, submittedOn, null);
  }

  void deliver(Product delivered) {
    if (delivered != null) {
      productName = delivered.name();
      productNumber = delivered.number();
      productSymbol = delivered.symbol();
      productIssuedOn = delivered.issuedOn();
      productLink = delivered.link();
    }
  }

  Product product() {
    return Product.of(productName, productNumber, productSymbol, productIssuedOn, productLink);
  }
}
