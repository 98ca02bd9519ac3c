package vn.tiendo.performance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tiendo.lifecycle.LabelSql;

/**
 * The work of an organisation with a date, occurrences and work items alike, as it stood on a day:
 * today from the rows themselves, an earlier day from the terms that held on it.
 */
final class WorkSql {
  /** How often it was sent back; what was undone since did not happen. */
  private static final String REDONE =
      """
      (SELECT count(*) FROM @_event e WHERE e.@_id = @.id AND e.move = 'REDO' AND e.effective_on <= ?
        AND NOT EXISTS (SELECT FROM @_event u WHERE u.undoes = e.id AND u.effective_on <= ?))""";

  /** The last decision that gave more time for an objective cause, and who took it. */
  private static final String CAUSE =
      """
       LEFT JOIN LATERAL (SELECT q.decided_on, q.decided_by, q.decision_signed_by FROM adjustment_request q
        WHERE %s AND q.type = 'EXTENSION' AND q.state = 'APPROVED' AND q.decision_cause = 'OBJECTIVE'
          AND q.decided_on <= ? ORDER BY q.decided_on DESC, q.id DESC LIMIT 1) c ON true""";

  private static final String OCCURRENCES =
      """
      SELECT 'OCCURRENCE' AS kind, o.id, o.plan_id, o.task_id, t.code AS task_code, t.title AS task_title, t.title,
        o.period_key, #lead AS unit_id, a.main_officer_id AS person_id, #life.due_on, o.original_due_on, #life.state,
        #life.submitted_on, #label AS label, #redone AS redone, c.decided_on AS cause_on, c.decided_by AS cause_by,
        c.decision_signed_by AS cause_signed_by
      FROM occurrence o JOIN task t ON t.id = o.task_id #terms
        LEFT JOIN assignment a ON a.task_id = o.task_id AND a.unit_id = #lead #cause
      WHERE o.owner_id = ? AND #life.due_on BETWEEN ? AND ? AND o.starts_on <= ? AND NOT o.continuous
        AND #life.state NOT IN ('DRAFT', 'WITHDRAWN', 'SUPERSEDED')""";

  private static final String ITEMS =
      """
      SELECT 'WORK_ITEM', w.id, w.plan_id, w.task_id, t.code, t.title, w.title, o.period_key, #life.unit_id,
        #life.person_id, #life.due_on, w.original_due_on, #life.state, #life.submitted_on, #label, #redone,
        c.decided_on, c.decided_by, c.decision_signed_by
      FROM work_item w JOIN task t ON t.id = w.task_id JOIN occurrence o ON o.id = w.occurrence_id #terms #cause
      WHERE w.owner_id = ? AND #life.due_on BETWEEN ? AND ? AND w.starts_on <= ?
        AND #life.state NOT IN ('DRAFT', 'WITHDRAWN', 'SUPERSEDED')""";

  private static final String OCCURRENCE_TERMS =
      """
      JOIN occurrence_term r ON r.occurrence_id = o.id AND r.valid_from <= ? AND r.valid_to > ?
      JOIN task_term g ON g.task_id = t.id AND g.valid_from <= ? AND g.valid_to > ?""";

  private static final String ITEM_TERMS =
      "JOIN work_item_term r ON r.work_item_id = w.id AND r.valid_from <= ? AND r.valid_to > ?";

  private WorkSql() {}

  /**
   * What is asked of the whole.
   *
   * @param asOf the day on which it is judged
   * @param past whether that is before today
   */
  record Span(UUID owner, LocalDate from, LocalDate to, LocalDate asOf, boolean past) {}

  /** " FROM (…) x", with a row for each piece of work. */
  static String tables(Span span) {
    String life = span.past() ? "r" : "o";
    String occurrences =
        OCCURRENCES
            .replace("#life", life)
            .replace("#lead", span.past() ? "g.lead_unit_id" : "o.lead_unit_id")
            .replace("#label", LabelSql.label(life, life + ".due_on", "o"))
            .replace("#redone", REDONE.replace("@_", "occurrence_").replace("@", "o"))
            .replace("#terms", span.past() ? OCCURRENCE_TERMS : "")
            .replace(
                "#cause", CAUSE.formatted("q.occurrence_id = o.id AND q.work_item_id IS NULL"));
    String row = span.past() ? "r" : "w";
    String items =
        ITEMS
            .replace("#life", row)
            .replace("#label", LabelSql.label(row, row + ".due_on", "w"))
            .replace("#redone", REDONE.replace("@_", "work_item_").replace("@", "w"))
            .replace("#terms", span.past() ? ITEM_TERMS : "")
            .replace("#cause", CAUSE.formatted("q.work_item_id = w.id"));
    return " FROM (" + occurrences + " UNION ALL " + items + ") x";
  }

  /** In the order in which the text takes them. */
  static Object[] parameters(Span span) {
    List<Object> all = new ArrayList<>();
    half(all, span, 4);
    half(all, span, 2);
    return all.toArray();
  }

  private static void half(List<Object> all, Span span, int terms) {
    int days = 4 + (span.past() ? terms : 0) + 1;
    for (int i = 0; i < days; i++) {
      all.add(span.asOf());
    }
    all.addAll(List.of(span.owner(), span.from(), span.to(), span.asOf()));
  }
}
