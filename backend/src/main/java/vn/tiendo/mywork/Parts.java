package vn.tiendo.mywork;

/** The columns of a row, for each kind of thing; every part ends in a condition. */
final class Parts {
  private static final String ISSUED = " JOIN plan p ON p.id = t.plan_id AND p.state = 'ISSUED'";
  private static final String NO_WORK =
      ", NULL::date AS starts_on, NULL::date AS submitted_on, NULL::date[] AS suspended_from,"
          + " NULL::date[] AS suspended_to, NULL::text AS holder_role, NULL::uuid AS holder_unit_id,"
          + " NULL::uuid AS holder_account_id, NULL::date AS holder_since";
  private static final String TASK =
      "t.id AS task_id, t.code AS task_code, t.title AS task_title, t.leader_id, ";

  static final String ITEM =
      "SELECT 'WORK_ITEM' AS kind, w.id, w.title AS title, "
          + TASK
          + """
          o.period_key, w.unit_id, w.due_on, w.state, w.review_note AS note, w.starts_on, w.submitted_on,
          w.suspended_from, w.suspended_to,
          CASE WHEN w.state = 'AWAITING_CONFIRMATION' THEN 'DECIDER' ELSE 'LEAD' END AS holder_role,
          CASE WHEN w.state = 'AWAITING_CONFIRMATION' OR w.person_id IS NULL THEN w.unit_id END AS holder_unit_id,
          CASE WHEN w.state <> 'AWAITING_CONFIRMATION' THEN w.person_id END AS holder_account_id,
          w.state_since AS holder_since
          FROM work_item w JOIN occurrence o ON o.id = w.occurrence_id JOIN task t ON t.id = w.task_id"""
          + ISSUED
          + " WHERE w.state <> 'DRAFT'";

  static final String OCCURRENCE =
      "SELECT 'OCCURRENCE' AS kind, o.id, t.title AS title, "
          + TASK
          + """
          o.period_key, o.lead_unit_id AS unit_id, o.due_on, o.state,
          CASE WHEN o.state = 'REDO' THEN (SELECT e.note FROM occurrence_event e
            WHERE e.occurrence_id = o.id AND e.move = 'REDO' ORDER BY e.seq DESC LIMIT 1) END AS note,
          o.starts_on, o.submitted_on, o.suspended_from, o.suspended_to, o.holder_role, o.holder_unit_id,
          o.holder_account_id, o.holder_since
          FROM occurrence o JOIN task t ON t.id = o.task_id"""
          + ISSUED
          + " WHERE o.state <> 'DRAFT'";

  static final String ASK =
      "SELECT 'COORDINATION_ASK' AS kind, k.id, k.content AS title, "
          + TASK
          + "o.period_key, k.unit_id, k.due_on, k.state, NULL AS note"
          + NO_WORK
          + " FROM coordination_ask k JOIN occurrence o ON o.id = k.occurrence_id JOIN task t ON t.id = k.task_id"
          + ISSUED
          + " WHERE true";

  static final String REQUEST =
      "SELECT 'ADJUSTMENT_REQUEST' AS kind, r.id, t.title AS title, "
          + TASK
          + "o.period_key, r.unit_id, coalesce(r.requested_due_on, 'infinity') AS due_on, r.state, r.reason AS note"
          + NO_WORK
          + " FROM adjustment_request r JOIN occurrence o ON o.id = r.occurrence_id JOIN task t ON t.id = r.task_id"
          + ISSUED
          + " WHERE true";

  static final String DIRECTION =
      "SELECT 'DIRECTION' AS kind, d.id, d.content AS title, "
          + TASK
          + "NULL AS period_key, coalesce(d.concerns_unit_id, t.lead_unit_id) AS unit_id, d.due_on, d.state, NULL AS note"
          + NO_WORK
          + " FROM direction d LEFT JOIN task t ON t.id = d.task_id WHERE true";

  static final String PROGRAMME =
      "SELECT 'PROGRAMME' AS kind, g.id, g.year::text AS title, NULL::uuid AS task_id, NULL AS task_code,"
          + " NULL AS task_title, g.leader_id, g.year::text AS period_key, g.unit_id, 'infinity'::date AS due_on, g.state, g.note"
          + NO_WORK
          + " FROM programme g WHERE true";

  /** A task in a unit that has not given it to a main officer, while something of it is open. */
  static final String ASSIGNMENT =
      "SELECT 'ASSIGNMENT' AS kind, t.id, t.title AS title, "
          + TASK
          + "NULL AS period_key, m.unit_id, 'infinity'::date AS due_on,"
          + " CASE WHEN a.id IS NULL THEN 'UNASSIGNED' ELSE 'PASSED_ON' END AS state, a.last_note AS note"
          + NO_WORK
          + " FROM task_unit m JOIN task t ON t.id = m.task_id"
          + ISSUED
          + " LEFT JOIN assignment a ON a.task_id = m.task_id AND a.unit_id = m.unit_id"
          + " WHERE m.valid_to = 'infinity' AND m.role = 'LEAD' AND a.main_officer_id IS NULL"
          + " AND EXISTS (SELECT FROM occurrence o WHERE o.task_id = t.id"
          + " AND o.state IN ('NOT_STARTED', 'IN_PROGRESS', 'REDO'))";

  static final String INDICATOR =
      "SELECT 'INDICATOR' AS kind, i.id, i.name AS title, NULL::uuid AS task_id, NULL AS task_code,"
          + " NULL AS task_title, NULL::uuid AS leader_id, NULL AS period_key, i.owner_unit_id AS unit_id, 'infinity'::date AS due_on,"
          + " 'NO_FIGURES' AS state, NULL AS note"
          + NO_WORK
          + " FROM indicator i JOIN plan p ON p.id = i.plan_id AND p.state = 'ISSUED' WHERE true";

  private Parts() {}
}
