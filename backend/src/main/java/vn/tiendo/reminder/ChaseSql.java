package vn.tiendo.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Everything in an organisation that somebody could be chased about on a day, as one statement.
 * Each part has the same columns and says who is chased: who holds the work, or who must decide.
 */
final class ChaseSql {
  private static final String TASK =
      " t.id AS task_id, t.code AS task_code, t.title AS task_title,";
  private static final String ISSUED = " JOIN plan p ON p.id = t.plan_id AND p.state = 'ISSUED'";
  private static final String NO_LIFE =
      " NULL::date AS submitted_on, NULL::date[] AS suspended_from, NULL::date[] AS suspended_to";

  /** Overdue before soon; what is over its deadline by a day is overdue. */
  private static final String REASON =
      " CASE WHEN %s.due_on < ? THEN 'OVERDUE' ELSE 'DUE_SOON' END";

  private final List<String> parts = new ArrayList<>();
  private final List<Object> parameters = new ArrayList<>();

  /**
   * @param soon the last due date that counts as due soon
   */
  static ChaseSql at(LocalDate today, LocalDate soon, UUID[] owners) {
    ChaseSql sql = new ChaseSql();
    sql.occurrences(today, soon, owners);
    sql.items(today, soon, owners);
    sql.asks(today, soon, owners);
    sql.requests(today, owners);
    sql.directions(today, soon, owners);
    sql.figures(today, owners);
    sql.reports(today, soon, owners);
    return sql;
  }

  /** " FROM (… UNION ALL …) c". */
  String tables() {
    return " FROM (" + String.join(" UNION ALL ", parts) + ") c";
  }

  Object[] parameters() {
    return parameters.toArray();
  }

  private void part(String select, Object... values) {
    parts.add(select);
    parameters.addAll(Arrays.asList(values));
  }

  /** Work under way whose day is near or gone; work handed in waits for its decider. */
  private void occurrences(LocalDate today, LocalDate soon, UUID[] owners) {
    part(
        "SELECT 'OCCURRENCE' AS kind, o.id, o.id AS row_id, t.title,"
            + TASK
            + " o.period_key, o.plan_id, t.leader_id,"
            + " coalesce(o.holder_unit_id, CASE WHEN o.state = 'AWAITING_CONFIRMATION'"
            + " THEN p.owner_unit_id ELSE o.lead_unit_id END) AS unit_id,"
            + " o.holder_account_id AS person_id, o.due_on, o.state, o.starts_on,"
            + " CASE WHEN o.state = 'AWAITING_CONFIRMATION' THEN 'UNDECIDED' ELSE"
            + REASON.formatted("o")
            + " END AS reason, o.submitted_on, o.suspended_from, o.suspended_to"
            + " FROM occurrence o JOIN task t ON t.id = o.task_id"
            + ISSUED
            + " WHERE o.owner_id = ANY (?) AND o.starts_on <= ? AND (o.state = 'AWAITING_CONFIRMATION'"
            + " OR o.state IN ('NOT_STARTED', 'IN_PROGRESS', 'REDO') AND o.due_on <= ?)",
        today,
        owners,
        today,
        soon);
  }

  private void items(LocalDate today, LocalDate soon, UUID[] owners) {
    part(
        "SELECT 'WORK_ITEM', w.id, w.id, w.title,"
            + TASK
            + " o.period_key, o.plan_id, t.leader_id, w.unit_id,"
            + " CASE WHEN w.state <> 'AWAITING_CONFIRMATION' THEN w.person_id END, w.due_on, w.state,"
            + " w.starts_on, CASE WHEN w.state = 'AWAITING_CONFIRMATION' THEN 'UNDECIDED' ELSE"
            + REASON.formatted("w")
            + " END, w.submitted_on, w.suspended_from, w.suspended_to"
            + " FROM work_item w JOIN occurrence o ON o.id = w.occurrence_id JOIN task t ON t.id = w.task_id"
            + ISSUED
            + " WHERE w.owner_id = ANY (?) AND (w.state = 'AWAITING_CONFIRMATION'"
            + " OR w.state IN ('NOT_STARTED', 'IN_PROGRESS', 'REDO') AND w.due_on <= ?)",
        today,
        owners,
        soon);
  }

  private void asks(LocalDate today, LocalDate soon, UUID[] owners) {
    part(
        "SELECT 'COORDINATION_ASK', k.id, k.id, k.content,"
            + TASK
            + " o.period_key, k.plan_id, t.leader_id, k.unit_id, NULL::uuid, k.due_on, k.state, k.asked_on,"
            + REASON.formatted("k")
            + ","
            + NO_LIFE
            + " FROM coordination_ask k JOIN occurrence o ON o.id = k.occurrence_id"
            + " JOIN task t ON t.id = k.task_id"
            + ISSUED
            + " WHERE k.owner_id = ANY (?) AND k.state = 'WAITING' AND k.due_on <= ?",
        today,
        owners,
        soon);
  }

  /** First the tracking office gives its opinion, then the authority decides. */
  private void requests(LocalDate today, UUID[] owners) {
    part(
        "SELECT 'ADJUSTMENT_REQUEST', r.id, r.id, t.title,"
            + TASK
            + """
             o.period_key, r.plan_id, t.leader_id,
            CASE WHEN r.state = 'SUBMITTED' OR r.authority = 'HIGHER_BODY' THEN p.tracking_unit_id ELSE p.owner_unit_id END,
            CASE WHEN r.state = 'SUBMITTED' OR r.authority = 'HIGHER_BODY' THEN NULL
              WHEN r.authority = 'DEPUTY_IN_CHARGE' AND t.leader_id IS NOT NULL THEN t.leader_id
              ELSE (SELECT x.account_id FROM position x WHERE x.unit_id = p.owner_unit_id AND x.kind = 'DIRECTOR'
                AND x.valid_from <= ? AND x.valid_to > ? ORDER BY x.id LIMIT 1) END,
            'infinity'::date, r.state, r.requested_on, 'UNDECIDED',"""
            + NO_LIFE
            + " FROM adjustment_request r JOIN occurrence o ON o.id = r.occurrence_id"
            + " JOIN task t ON t.id = r.task_id"
            + ISSUED
            + " WHERE r.owner_id = ANY (?) AND r.state IN ('SUBMITTED', 'REVIEWED')",
        today,
        today,
        owners);
  }

  /** Each recipient who has not answered is chased by himself; a person under his own office. */
  private void directions(LocalDate today, LocalDate soon, UUID[] owners) {
    part(
        "SELECT 'DIRECTION', d.id, a.id, d.content,"
            + TASK
            + """
             NULL::text, d.plan_id, t.leader_id, coalesce(a.unit_id, d.concerns_unit_id, t.lead_unit_id, i.owner_unit_id),
            a.person_id, d.due_on, d.state, d.given_on,"""
            + REASON.formatted("d")
            + ","
            + NO_LIFE
            + " FROM direction d JOIN direction_recipient a ON a.direction_id = d.id AND a.answered_at IS NULL"
            + " LEFT JOIN task t ON t.id = d.task_id LEFT JOIN indicator i ON i.id = d.indicator_id"
            + " WHERE d.owner_id = ANY (?) AND d.state = 'OPEN' AND d.due_on <= ?",
        today,
        owners,
        soon);
  }

  /**
   * The reporting window of a year closes on 14/12 (Decree 09/2019/NĐ-CP, article 12): before that
   * its figures are not yet due.
   */
  private void figures(LocalDate today, UUID[] owners) {
    LocalDate closed = LocalDate.of(today.getYear(), 12, 15);
    int year = today.isBefore(closed) ? today.getYear() - 1 : today.getYear();
    part(
        """
        SELECT 'INDICATOR', i.id, i.id, i.name, NULL::uuid, NULL::text, NULL::text, ?::text, i.plan_id, NULL::uuid,
          i.owner_unit_id, NULL::uuid, 'infinity'::date, 'NO_FIGURES', p.starts_on, 'NO_FIGURES',"""
            + NO_LIFE
            + """
             FROM indicator i JOIN plan p ON p.id = i.plan_id AND p.state = 'ISSUED'
            WHERE i.owner_id = ANY (?) AND p.starts_on <= ? AND p.ends_on >= ? AND NOT EXISTS (SELECT FROM indicator_value v
              WHERE v.indicator_id = i.id AND v.period = ? AND (v.verified_revision IS NOT NULL OR v.state = 'SUBMITTED'))""",
        String.valueOf(year),
        owners,
        LocalDate.of(year, 12, 31),
        LocalDate.of(year, 1, 1),
        String.valueOf(year));
  }

  /**
   * Reports that are not sent, from the day their period is open: near are those whose data are in
   * too. What was received counts when an unlocking has run out: nobody is asked for it.
   */
  private void reports(LocalDate today, LocalDate soon, UUID[] owners) {
    part(
        """
        SELECT 'REPORT', r.id, r.id, report_title(g, p), NULL::uuid, NULL::text, NULL::text, p.period, g.plan_id, NULL::uuid,
          r.unit_id, NULL::uuid, report_wanted_on(r), r.state, p.window_from,
          CASE WHEN report_wanted_on(r) < ? THEN 'OVERDUE' WHEN p.window_to <= ? OR report_wanted_on(r) <= ? THEN 'DUE_SOON'
            ELSE 'NOT_SENT' END,"""
            + NO_LIFE
            + """
             FROM report r JOIN report_period p ON p.id = r.period_id AND p.state <> 'CLOSED'
              JOIN report_regime g ON g.id = p.regime_id
            WHERE r.owner_id = ANY (?) AND (r.state = 'RETURNED' OR r.state = 'DRAFT' AND (r.last_no = 0
              OR r.unlocked_until >= ?))""",
        today,
        today,
        soon,
        owners,
        today);
  }
}
