package vn.tiendo.prefill;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.time.DayRange;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.lifecycle.LabelSql;
import vn.tiendo.lifecycle.ReportingLabel;
import vn.tiendo.lifecycle.WorkState;
import vn.tiendo.snapshot.Content;

/** Tasks, work items and updates of a unit in a period; one statement each. */
@ApplicationScoped
class TaskFacts {
  private final Sql sql;

  TaskFacts(Sql sql) {
    this.sql = sql;
  }

  /**
   * What is asked for.
   *
   * @param units the unit and what is below it
   * @param sections with what is inside them; null: all of the plan
   */
  record Scope(
      UUID planId,
      UUID[] units,
      UUID[] sections,
      PeriodKey period,
      DayRange window,
      LocalDate asOf) {}

  /** An update as the report takes it. */
  record Update(
      UUID id,
      UUID taskId,
      String item,
      LocalDate on,
      String result,
      String difficulty,
      String proposal) {}

  /**
   * Tasks whose occurrence of the period had begun by the day, as they stood then; what was done in
   * an earlier period is not told again.
   */
  List<Content.Task> tasks(Scope scope, Map<UUID, List<Content.Item>> items) {
    String text =
        "SELECT t.id, t.code, t.title, t.section_id, s.number, s.title AS section_title, t.product,"
            + " t.leader_id, ot.state, ot.due_on, "
            + LabelSql.label("ot", "ot.due_on", "o")
            + " AS label "
            + """
             FROM task t
             JOIN occurrence o ON o.task_id = t.id AND o.current_from <= ? AND o.current_to > ?
             JOIN occurrence_term ot ON ot.occurrence_id = o.id AND ot.valid_from <= ? AND ot.valid_to > ?
             LEFT JOIN section s ON s.id = t.section_id
             WHERE t.plan_id = ? AND t.lead_unit_id = ANY (?)
               AND (?::uuid[] IS NULL OR t.section_id IN (
                 WITH RECURSIVE inside AS (SELECT id FROM section WHERE id = ANY (?)
                   UNION SELECT s.id FROM section s JOIN inside i ON s.parent_id = i.id) SELECT id FROM inside))
               AND ot.state NOT IN ('DRAFT', 'WITHDRAWN', 'SUPERSEDED') AND o.starts_on <= ?
               AND NOT (ot.state = 'COMPLETED' AND o.completed_on < ?)
             ORDER BY t.sort_key, t.id""";
    LocalDate asOf = scope.asOf();
    LocalDate last = scope.period().last();
    return sql.list(
        text,
        row -> task(row, items),
        asOf,
        asOf,
        last,
        last,
        asOf,
        asOf,
        scope.planId(),
        scope.units(),
        scope.sections(),
        scope.sections(),
        asOf,
        scope.period().first());
  }

  private static Content.Task task(ResultSet row, Map<UUID, List<Content.Item>> items)
      throws SQLException {
    UUID id = Sql.id(row, "id");
    return new Content.Task(
        id,
        row.getString("code"),
        row.getString("title"),
        Sql.id(row, "section_id"),
        row.getString("number"),
        row.getString("section_title"),
        label(row),
        WorkState.valueOf(row.getString("state")),
        Sql.date(row, "due_on"),
        row.getString("product"),
        Sql.id(row, "leader_id"),
        null,
        null,
        null,
        items.getOrDefault(id, List.of()));
  }

  private static ReportingLabel label(ResultSet row) throws SQLException {
    String label = row.getString("label");
    return label == null ? null : ReportingLabel.valueOf(label);
  }

  /** The units' work items of the period's year by task, as they stood on the day. */
  Map<UUID, List<Content.Item>> items(Scope scope) {
    String text =
        "SELECT w.id, w.task_id, w.title, wt.state, wt.due_on, "
            + LabelSql.label("wt", "wt.due_on", "w")
            + " AS label "
            + """
             FROM work_item w
             JOIN work_item_term wt ON wt.work_item_id = w.id AND wt.valid_from <= ? AND wt.valid_to > ?
             WHERE w.plan_id = ? AND w.unit_id = ANY (?) AND w.year = ? AND w.due_on <= ?
               AND wt.state NOT IN ('DRAFT', 'WITHDRAWN', 'SUPERSEDED')
               AND NOT (wt.state = 'COMPLETED' AND w.completed_on < ?)
             ORDER BY w.task_id, wt.due_on, w.id""";
    Map<UUID, List<Content.Item>> all = new HashMap<>();
    sql.list(
        text,
        row ->
            all.computeIfAbsent(Sql.id(row, "task_id"), t -> new ArrayList<>())
                .add(
                    new Content.Item(
                        Sql.id(row, "id"),
                        row.getString("title"),
                        WorkState.valueOf(row.getString("state")),
                        Sql.date(row, "due_on"),
                        label(row))),
        scope.asOf(),
        scope.asOf(),
        scope.asOf(),
        scope.asOf(),
        scope.planId(),
        scope.units(),
        scope.period().year(),
        scope.period().last(),
        scope.period().first());
    return all;
  }

  /**
   * Updates that belong to the period by their key; those of a longer period, by the day they tell
   * of. In order of time, by task.
   */
  Map<UUID, List<Update>> updates(Scope scope) {
    Map<UUID, List<Update>> all = new HashMap<>();
    sql.list(
            """
            SELECT u.id, u.task_id, w.title AS item, u.period_key, u.reported_on, u.result, u.difficulty, u.proposal
            FROM progress_update u LEFT JOIN work_item w ON w.id = u.work_item_id
            WHERE u.plan_id = ? AND u.unit_id = ANY (?) AND u.state = 'CURRENT' AND u.reported_on >= ?
            ORDER BY u.reported_on, u.id""",
            row -> belongs(row, scope) ? update(row) : null,
            scope.planId(),
            scope.units(),
            scope.window().from())
        .forEach(
            update -> {
              if (update != null) {
                all.computeIfAbsent(update.taskId(), t -> new ArrayList<>()).add(update);
              }
            });
    return all;
  }

  private static boolean belongs(ResultSet row, Scope scope) throws SQLException {
    PeriodKey key = PeriodKey.parse(row.getString("period_key"));
    return scope.period().contains(key)
        || key.contains(scope.period()) && scope.window().contains(Sql.date(row, "reported_on"));
  }

  private static Update update(ResultSet row) throws SQLException {
    return new Update(
        Sql.id(row, "id"),
        Sql.id(row, "task_id"),
        row.getString("item"),
        Sql.date(row, "reported_on"),
        row.getString("result"),
        row.getString("difficulty"),
        row.getString("proposal"));
  }

  /** Titles of the units' work items of the year after, as registered so far. */
  List<String> nextYear(Scope scope) {
    return sql.list(
        """
        SELECT title FROM work_item WHERE plan_id = ? AND unit_id = ANY (?) AND year = ?
          AND state NOT IN ('WITHDRAWN', 'SUPERSEDED') ORDER BY due_on, id""",
        row -> row.getString("title"),
        scope.planId(),
        scope.units(),
        scope.period().year() + 1);
  }
}
