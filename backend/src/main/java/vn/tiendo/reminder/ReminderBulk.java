package vn.tiendo.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.tiendo.common.bulk.BulkDoer;
import vn.tiendo.common.bulk.BulkKind;
import vn.tiendo.common.bulk.BulkOrder;
import vn.tiendo.common.bulk.BulkVerb;

/** One reminder about many rows of work. */
@ApplicationScoped
class ReminderBulk implements BulkDoer {
  private final ReminderService reminders;

  ReminderBulk(ReminderService reminders) {
    this.reminders = reminders;
  }

  @Override
  public boolean does(BulkVerb verb, BulkKind kind) {
    return verb == BulkVerb.CHASE && (kind == BulkKind.OCCURRENCE || kind == BulkKind.WORK_ITEM);
  }

  @Override
  public Run begin(BulkOrder order) {
    BulkOrder.Arguments given = order.arguments();
    List<NewReminder.About> about =
        order.targets().stream()
            .map(t -> new NewReminder.About(ChaseKind.valueOf(t.kind().name()), t.id()))
            .toList();
    return reminders.chase(
        new NewReminder(
            Channel.valueOf(given.channel()), given.content(), given.answerBy(), null, about));
  }
}
