package vn.tiendo.daily;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.lifecycle.Authority;
import vn.tiendo.lifecycle.WorkState;
import vn.tiendo.unit.Units;

/** The door to what daily work is about. One statement each. */
@ApplicationScoped
public class Subjects {
  private static final String COLUMNS =
      """
      SELECT o.id AS occurrence_id, o.period_key, o.state, o.starts_on, o.due_on, o.task_id, t.code AS task_code,
             t.title AS task_title, o.plan_id, p.state = 'ISSUED' AS plan_issued, o.owner_id, p.owner_unit_id, p.tracking_unit_id,
             p.consolidating_unit_id, o.lead_unit_id, t.coordinator_nums, t.watcher_nums, t.leader_id,
             t.extension_authority""";
  private static final String TABLES =
      " FROM occurrence o JOIN task t ON t.id = o.task_id JOIN plan p ON p.id = o.plan_id ";
  private static final String ITEM_COLUMNS =
      """
      , w.id AS work_item_id, w.number AS item_number, w.title AS item_title, w.unit_id AS item_unit_id,
        w.person_id AS item_person_id, w.state AS item_state, w.due_on AS item_due_on""";

  private final Sql sql;
  private final Units units;

  Subjects(Sql sql, Units units) {
    this.sql = sql;
    this.units = units;
  }

  public Optional<Subject> occurrence(UUID occurrenceId) {
    return sql.one(COLUMNS + TABLES + "WHERE o.id = ?", row -> subject(row, null), occurrenceId);
  }

  public Optional<Subject> workItem(UUID workItemId) {
    return sql.one(
        COLUMNS
            + ITEM_COLUMNS
            + TABLES
            + "JOIN work_item w ON w.occurrence_id = o.id WHERE w.id = ?",
        row -> subject(row, item(row)),
        workItemId);
  }

  /** The task, with the occurrence it shows on the day (the first one before any is current). */
  public Optional<Subject> task(UUID taskId, LocalDate on) {
    return sql.one(
        COLUMNS
            + TABLES
            + """
            WHERE o.task_id = ? AND o.id = (SELECT c.id FROM occurrence c WHERE c.task_id = o.task_id
              ORDER BY (c.current_from <= ? AND ? < c.current_to) DESC, c.current_from LIMIT 1)""",
        row -> subject(row, null),
        taskId,
        on,
        on);
  }

  private Subject subject(ResultSet row, Subject.Item item) throws SQLException {
    String authority = row.getString("extension_authority");
    return new Subject(
        Sql.id(row, "occurrence_id"),
        row.getString("period_key"),
        WorkState.valueOf(row.getString("state")),
        Sql.date(row, "starts_on"),
        Sql.date(row, "due_on"),
        Sql.id(row, "task_id"),
        row.getString("task_code"),
        row.getString("task_title"),
        Sql.id(row, "plan_id"),
        row.getBoolean("plan_issued"),
        Sql.id(row, "owner_id"),
        Sql.id(row, "owner_unit_id"),
        Sql.id(row, "tracking_unit_id"),
        Sql.id(row, "consolidating_unit_id"),
        Sql.id(row, "lead_unit_id"),
        unitIds(row, "coordinator_nums"),
        unitIds(row, "watcher_nums"),
        Sql.id(row, "leader_id"),
        authority == null ? null : Authority.valueOf(authority),
        item);
  }

  private static Subject.Item item(ResultSet row) throws SQLException {
    return new Subject.Item(
        Sql.id(row, "work_item_id"),
        row.getInt("item_number"),
        row.getString("item_title"),
        Sql.id(row, "item_unit_id"),
        Sql.id(row, "item_person_id"),
        WorkState.valueOf(row.getString("item_state")),
        Sql.date(row, "item_due_on"));
  }

  private List<UUID> unitIds(ResultSet row, String column) throws SQLException {
    List<UUID> ids = new ArrayList<>();
    for (Integer num : (Integer[]) row.getArray(column).getArray()) {
      ids.add(units.byNum(num).id());
    }
    return List.copyOf(ids);
  }
}
