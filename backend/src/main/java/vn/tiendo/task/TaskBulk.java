package vn.tiendo.task;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.common.bulk.BulkDoer;
import vn.tiendo.common.bulk.BulkKind;
import vn.tiendo.common.bulk.BulkOrder;
import vn.tiendo.common.bulk.BulkVerb;

/** What is not governed, changed on many tasks at once. */
@ApplicationScoped
class TaskBulk implements BulkDoer {
  private final TaskService tasks;

  TaskBulk(TaskService tasks) {
    this.tasks = tasks;
  }

  @Override
  public boolean does(BulkVerb verb, BulkKind kind) {
    return kind == BulkKind.TASK
        && (verb == BulkVerb.STAR || verb == BulkVerb.UNSTAR || verb == BulkVerb.SET_LEADER);
  }

  @Override
  public Run begin(BulkOrder order) {
    ObjectNode patch = JsonNodeFactory.instance.objectNode();
    if (order.verb() == BulkVerb.SET_LEADER) {
      patch.put("leaderId", order.arguments().leaderId().toString());
    } else {
      patch.put("starred", order.verb() == BulkVerb.STAR);
    }
    return target -> tasks.change(target.id(), patch);
  }
}
