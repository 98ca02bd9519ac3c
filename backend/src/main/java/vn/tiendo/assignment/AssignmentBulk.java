package vn.tiendo.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tiendo.common.bulk.BulkDoer;
import vn.tiendo.common.bulk.BulkKind;
import vn.tiendo.common.bulk.BulkOrder;
import vn.tiendo.common.bulk.BulkVerb;

/** Many tasks given to one person, each as far as the unit has a part in it. */
@ApplicationScoped
class AssignmentBulk implements BulkDoer {
  private final AssignmentService assignments;

  AssignmentBulk(AssignmentService assignments) {
    this.assignments = assignments;
  }

  @Override
  public boolean does(BulkVerb verb, BulkKind kind) {
    return verb == BulkVerb.ASSIGN && kind == BulkKind.TASK;
  }

  @Override
  public Run begin(BulkOrder order) {
    BulkOrder.Arguments given = order.arguments();
    UUID unit = assignments.unit(given.unit());
    boolean main = Boolean.TRUE.equals(given.main());
    NewAssignmentStep step =
        new NewAssignmentStep(
            given.personId(), main, given.helperIds(), given.note(), given.dueOn());
    return target -> assignments.hand(target.id(), unit, step);
  }
}
