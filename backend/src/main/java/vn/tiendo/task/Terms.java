package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.unit.Units;

/**
 * Keeps task_term and task_unit with the rows of task that they repeat: called after the task's row
 * was flushed.
 */
@ApplicationScoped
class Terms {
  private static final String GOVERNED =
      """
      section_id, code, title, wording, product, lead_unit_id, coordinator_nums, coordinator_class_nums, deadline_type,
      deadline_text, deadline_period, stated_on, bound, recurrence_unit, recurrence_times, recurrence_month,
      recurrence_day, deadline_document_id, deadline_event, deadline_set_by, extension_authority""";

  private final Sql sql;
  private final Units units;

  Terms(Sql sql, Units units) {
    this.sql = sql;
    this.units = units;
  }

  /** Why the governed fields are as they are from a day on. */
  enum Reason {
    ISSUED,
    AMENDMENT,
    TRANSFER,
    WORDING
  }

  /**
   * The governed fields hold as they are now from this day on; a second change of one day replaces
   * the first.
   */
  void open(Task task, LocalDate from, Reason reason, UUID documentId) {
    sql.update("DELETE FROM task_term WHERE task_id = ? AND valid_from = ?", task.id(), from);
    sql.update(
        "UPDATE task_term SET valid_to = ? WHERE task_id = ? AND valid_to = 'infinity'",
        from,
        task.id());
    sql.update(
        "INSERT INTO task_term (task_id, valid_from, cause, document_id, "
            + GOVERNED
            + ") SELECT id, ?, ?, ?, "
            + GOVERNED
            + " FROM task WHERE id = ?",
        from,
        reason,
        documentId,
        task.id());
    parts(task, from);
  }

  /** The first term of a task: nothing to close. */
  void first(Task task, LocalDate from) {
    sql.update(
        "INSERT INTO task_term (task_id, valid_from, cause, "
            + GOVERNED
            + ") SELECT id, ?, 'ISSUED', "
            + GOVERNED
            + " FROM task WHERE id = ?",
        from,
        task.id());
    insert(task.id(), from, parts(task));
  }

  /** One unit or class in one part. */
  private record Part(String role, UUID unitId, UUID classId) {}

  private List<Part> parts(Task task) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("LEAD", task.leadUnitId, null));
    for (Integer num : task.coordinatorNums) {
      parts.add(new Part("COORDINATE", units.byNum(num).id(), null));
    }
    for (Integer num : task.coordinatorClassNums) {
      parts.add(new Part("COORDINATE", null, units.classByNum(num).id()));
    }
    for (Integer num : task.watcherNums) {
      parts.add(new Part("WATCH", units.byNum(num).id(), null));
    }
    return parts;
  }

  /** Ends the parts that are over, opens the new ones, leaves the others alone. */
  void parts(Task task, LocalDate from) {
    List<Part> wanted = new ArrayList<>(parts(task));
    List<Part> present =
        sql.list(
            "SELECT role, unit_id, unit_class_id FROM task_unit WHERE task_id = ? AND valid_to = 'infinity'",
            row ->
                new Part(
                    row.getString(1), row.getObject(2, UUID.class), row.getObject(3, UUID.class)),
            task.id());
    for (Part part : present) {
      if (!wanted.remove(part)) {
        end(task.id(), part, from);
      }
    }
    insert(task.id(), from, wanted);
  }

  private void end(UUID taskId, Part part, LocalDate from) {
    String which =
        " WHERE task_id = ? AND role = ? AND valid_to = 'infinity' AND unit_id IS NOT DISTINCT FROM ?::uuid"
            + " AND unit_class_id IS NOT DISTINCT FROM ?::uuid";
    sql.update(
        "DELETE FROM task_unit" + which + " AND valid_from >= ?",
        taskId,
        part.role(),
        part.unitId(),
        part.classId(),
        from);
    sql.update(
        "UPDATE task_unit SET valid_to = ?" + which,
        from,
        taskId,
        part.role(),
        part.unitId(),
        part.classId());
  }

  private void insert(UUID taskId, LocalDate from, List<Part> parts) {
    if (parts.isEmpty()) {
      return;
    }
    sql.update(
        """
        INSERT INTO task_unit (task_id, valid_from, role, unit_id, unit_class_id)
        SELECT ?, ?, role, unit_id, class_id FROM unnest(?, ?, ?) AS part (role, unit_id, class_id)""",
        taskId,
        from,
        parts.stream().map(Part::role).toArray(String[]::new),
        parts.stream().map(Part::unitId).toArray(UUID[]::new),
        parts.stream().map(Part::classId).toArray(UUID[]::new));
  }
}
