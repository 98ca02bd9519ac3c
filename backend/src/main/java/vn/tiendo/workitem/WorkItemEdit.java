package vn.tiendo.workitem;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What of an item can be edited; what was approved is governed. */
public record WorkItemEdit(
    UUID occurrenceId,
    String title,
    String description,
    String product,
    UUID personId,
    List<UUID> helperIds,
    LocalDate dueOn,
    Integer percentComplete) {

  static WorkItemEdit of(WorkItem item) {
    return new WorkItemEdit(
        item.occurrenceId,
        item.title,
        item.description,
        item.product,
        item.personId,
        List.of(item.helperIds),
        item.dueOn,
        item.percent);
  }

  /** The first governed field in which the two differ, or null. */
  public String governed(WorkItemEdit other) {
    if (!title.equals(other.title)) {
      return "title";
    }
    if (!Objects.equals(product, other.product)) {
      return "product";
    }
    if (!dueOn.equals(other.dueOn)) {
      return "dueOn";
    }
    return occurrenceId.equals(other.occurrenceId) ? null : "occurrenceId";
  }
}
