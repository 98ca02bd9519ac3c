package vn.tiendo.worklist;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.tiendo.lifecycle.DeadlineBasis;
import vn.tiendo.lifecycle.ReportingLabel;
import vn.tiendo.lifecycle.TimeState;
import vn.tiendo.lifecycle.WorkState;

/**
 * What lists of tasks and of occurrences can be asked; null members do not narrow.
 *
 * @param sections sections, those inside them too when {@code nested}; {@link #NONE}: in no section
 * @param nested whether what is inside a named section counts too
 * @param leadUnits units that lead, those inside them already named
 * @param units units in any part, those inside them included
 * @param period exact key
 * @param archived true: only withdrawn and superseded work; false: none of it; null: none unless
 *     {@code states} names it
 * @param taskId only the occurrences of this task
 * @param documentId only tasks of the plan it issued, and those that cite it
 * @param begun whether the occurrence has begun at the date; null: both
 * @param earlier true: only periods that a later one of the task has followed, one row each; false:
 *     none of them; null: as the list has it
 * @param basis on which deadline lateness is read
 */
public record WorkFilter(
    List<UUID> plans,
    List<UUID> sections,
    boolean nested,
    List<UUID> leadUnits,
    List<UUID> units,
    List<WorkState> states,
    List<TimeState> timeStates,
    List<ReportingLabel> labels,
    List<UUID> leaders,
    LocalDate dueFrom,
    LocalDate dueTo,
    String period,
    Boolean starred,
    Boolean archived,
    String q,
    UUID taskId,
    UUID documentId,
    Boolean begun,
    Boolean earlier,
    DeadlineBasis basis) {

  /** Stands among the ids for the rows that have none. */
  public static final UUID NONE = new UUID(0, 0);

  /** What waits of periods that are over: begun, neither completed nor taken back. */
  public static final List<WorkState> UNFINISHED =
      List.of(
          WorkState.NOT_STARTED,
          WorkState.IN_PROGRESS,
          WorkState.AWAITING_CONFIRMATION,
          WorkState.REDO,
          WorkState.SUSPENDED);

  /** The same rows' earlier periods that are not completed. */
  WorkFilter unfinishedEarlier() {
    return new WorkFilter(
        plans,
        sections,
        nested,
        leadUnits,
        units,
        UNFINISHED,
        timeStates,
        labels,
        leaders,
        dueFrom,
        dueTo,
        period,
        starred,
        archived,
        q,
        taskId,
        documentId,
        begun,
        true,
        basis);
  }

  /** Whether each row is a period of its own, not a task. */
  boolean ofEarlierPeriods() {
    return Boolean.TRUE.equals(earlier);
  }

  /** All occurrences of one task once it is ordered. */
  public static WorkFilter ofTask(UUID taskId) {
    List<WorkState> ordered =
        Arrays.stream(WorkState.values()).filter(s -> s != WorkState.DRAFT).toList();
    return new WorkFilter(
        null,
        null,
        true,
        null,
        null,
        ordered,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        taskId,
        null,
        null,
        null,
        DeadlineBasis.EXTENDED);
  }
}
