package vn.tiendo.daily;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.lifecycle.Authority;
import vn.tiendo.lifecycle.WorkState;

/**
 * The occurrence, with its task and plan, that a piece of daily work is about; and the work item,
 * when it is about one.
 *
 * @param state the occurrence's
 * @param dueOn the occurrence's last permitted day, null when there is none
 * @param ownerUnitId the unit whose plan it is
 * @param leaderId the leader in charge of the task, null while nobody is
 * @param extensionAuthority who may move the task's deadline, null where there is none
 * @param item the work item, or null
 */
public record Subject(
    UUID occurrenceId,
    String period,
    WorkState state,
    LocalDate startsOn,
    LocalDate dueOn,
    UUID taskId,
    String taskCode,
    String taskTitle,
    UUID planId,
    boolean planIssued,
    UUID ownerId,
    UUID ownerUnitId,
    UUID trackingUnitId,
    UUID consolidatingUnitId,
    UUID leadUnitId,
    List<UUID> coordinatorIds,
    List<UUID> watcherIds,
    UUID leaderId,
    Authority extensionAuthority,
    Item item) {

  /** The work item. */
  public record Item(
      UUID id,
      int number,
      String title,
      UUID unitId,
      UUID personId,
      WorkState state,
      LocalDate dueOn) {}

  /** The state of what it is about: the item's when there is one. */
  public WorkState workState() {
    return item == null ? state : item.state();
  }

  /** The last permitted day of what it is about, null when there is none. */
  public LocalDate workDueOn() {
    return item == null ? dueOn : item.dueOn();
  }

  /** The unit that does it: the item's, else the lead. */
  public UUID workUnitId() {
    return item == null ? leadUnitId : item.unitId();
  }

  public OccurrenceLink occurrenceLink() {
    return new OccurrenceLink(occurrenceId, taskLink(), planId, period);
  }

  public TaskLink taskLink() {
    return new TaskLink(taskId, taskCode, taskTitle);
  }

  public WorkItemLink itemLink() {
    return item == null ? null : new WorkItemLink(item.id(), item.number(), item.title());
  }
}
