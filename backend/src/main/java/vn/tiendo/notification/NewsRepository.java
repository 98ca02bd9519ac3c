package vn.tiendo.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import vn.tiendo.calendar.WorkingDays;
import vn.tiendo.common.persistence.Sql;

/** What time makes is written by one statement each; a second run adds nothing. */
@ApplicationScoped
class NewsRepository {
  /** Older lateness is no news: a first start, or a week of holidays, must not bury people. */
  private static final int DAYS_BACK = 7;

  /** Working days before a deadline on which somebody is told; the last time his head is, too. */
  private static final int[] AHEAD = {7, 3, 1};

  /**
   * Each thing once a stage: as many days ahead, then when it is overdue. The stage is the nearest
   * that has begun, so a day on which nobody looked leaves nothing out.
   */
  private static final String TELL =
      """
      INSERT INTO notification (account_id, created_at, reason, subject_type, subject_id, task_id, title, due_on, occasion)
      SELECT DISTINCT a.id, ?::timestamptz, CASE WHEN due.due_on < d.today THEN 'OVERDUE' ELSE 'DUE_SOON' END, due.kind,
        due.id, due.task_id, due.title, due.due_on, due.due_on::text || CASE WHEN due.due_on < d.today THEN due.again
          WHEN due.due_on <= d.one THEN '/1' WHEN due.due_on <= d.three THEN '/3' ELSE '/7' END
      FROM due CROSS JOIN d
        CROSS JOIN unnest(CASE WHEN due.due_on <= d.one THEN due.people || due.heads ELSE due.people END) who
        JOIN account a ON a.id = who AND a.disabled_at IS NULL
      ON CONFLICT (account_id, reason, subject_id, occasion) DO NOTHING""";

  private static final String DAYS =
      "WITH d (today, back, seven, three, one) AS (VALUES (?::date, ?::date, ?::date, ?::date, ?::date)), ";

  private static final String WORK =
      """
      due AS (
        SELECT 'work-item' AS kind, w.id, w.task_id, w.title, w.due_on, people_of_item(w, d.today) AS people,
          people_of_unit(w.unit_id, d.today) AS heads, '' AS again
        FROM d CROSS JOIN work_item w JOIN plan p ON p.id = w.plan_id AND p.state = 'ISSUED'
        WHERE w.state IN ('NOT_STARTED', 'IN_PROGRESS', 'REDO') AND w.due_on BETWEEN d.back AND d.seven
        UNION ALL
        SELECT 'occurrence', o.id, o.task_id, t.title, o.due_on, people_of_task(o.task_id, o.lead_unit_id, d.today),
          people_of_unit(o.lead_unit_id, d.today), ''
        FROM d CROSS JOIN occurrence o JOIN task t ON t.id = o.task_id JOIN plan p ON p.id = o.plan_id AND p.state = 'ISSUED'
        WHERE o.state IN ('NOT_STARTED', 'IN_PROGRESS', 'REDO') AND o.starts_on <= d.today
          AND o.due_on BETWEEN d.back AND d.seven)
      """;

  /**
   * A report that is late is asked for again every week until its period is closed, as long as the
   * unit may write it: not where figures are locked or an unlocking has run out.
   */
  private static final String REPORTS =
      """
      due AS (
        SELECT 'report' AS kind, r.id, NULL::uuid AS task_id, report_title(g, p) AS title, report_wanted_on(r) AS due_on,
          writers_of_unit(r.unit_id, d.today) AS people, people_of_unit(r.unit_id, d.today) AS heads,
          '/late' || (d.today - report_wanted_on(r) - 1) / 7 AS again
        FROM d CROSS JOIN report r JOIN report_period p ON p.id = r.period_id AND p.state <> 'CLOSED'
          JOIN report_regime g ON g.id = p.regime_id
        WHERE (r.state = 'RETURNED' OR r.state = 'DRAFT' AND (r.last_no = 0 AND p.state = 'OPEN'
            OR r.unlocked_until >= d.today)) AND report_wanted_on(r) <= d.seven)
      """;

  private final Sql sql;
  private final WorkingDays days;

  NewsRepository(Sql sql, WorkingDays days) {
    this.sql = sql;
    this.days = days;
  }

  int tellDue(LocalDate today, Instant now) {
    return tell(WORK, today, now) + tell(REPORTS, today, now);
  }

  private int tell(String due, LocalDate today, Instant now) {
    return sql.update(
        DAYS + due + TELL,
        today,
        today.minusDays(DAYS_BACK),
        days.plus(today, AHEAD[0]),
        days.plus(today, AHEAD[1]),
        days.plus(today, AHEAD[2]),
        now);
  }

  /** People whose hour of a summary has come today and who have none of today. */
  List<UUID> digestsWaiting(LocalDate today, LocalTime now) {
    return sql.list(
        """
        SELECT p.account_id FROM preference p JOIN account a ON a.id = p.account_id AND a.disabled_at IS NULL
        WHERE p.digest <> 'NONE' AND p.digest_at <= ? AND (p.digest = 'DAILY' OR p.digest_on = ?)
          AND NOT EXISTS (SELECT FROM notification n WHERE n.account_id = p.account_id AND n.reason = 'DIGEST'
            AND n.occasion = ?)""",
        row -> row.getObject(1, UUID.class),
        now,
        today.getDayOfWeek().getValue(),
        today.toString());
  }

  /**
   * Somebody who may get a mail of news now.
   *
   * @param quietFrom null as `quietTo`: the office's
   */
  record MailReader(
      UUID account, boolean daily, LocalTime quietFrom, LocalTime quietTo, boolean quietDaysOff) {}

  /** Whoever has an address and news: who wants it at once, and whose hour came today. */
  List<MailReader> mailReaders(LocalDate today, LocalTime now, Instant since) {
    return sql.list(
        """
        SELECT a.id, coalesce(p.mail, 'DAILY') = 'DAILY' AS daily, p.quiet_from, p.quiet_to,
          coalesce(p.quiet_days_off, true) AS quiet_days_off
        FROM account a LEFT JOIN preference p ON p.account_id = a.id
        WHERE a.disabled_at IS NULL AND a.email <> '' AND coalesce(p.mail, 'DAILY') <> 'NONE'
          AND (p.mail = 'IMMEDIATE' OR coalesce(p.digest_at, '07:30') <= ? AND NOT EXISTS (
            SELECT FROM mail m WHERE m.account_id = a.id AND m.kind = 'DAILY' AND m.occasion = ?))
          AND EXISTS (SELECT FROM notification n WHERE n.account_id = a.id AND n.created_at > ?
            AND n.mailed_at IS NULL AND n.read_at IS NULL)""",
        row ->
            new MailReader(
                row.getObject("id", UUID.class),
                row.getBoolean("daily"),
                row.getObject("quiet_from", LocalTime.class),
                row.getObject("quiet_to", LocalTime.class),
                row.getBoolean("quiet_days_off")),
        now,
        today.toString(),
        since);
  }

  void digest(UUID account, String boxes, Instant now, LocalDate today) {
    sql.update(
        """
        INSERT INTO notification (account_id, created_at, reason, subject_type, title, digest, occasion)
        VALUES (?, ?, 'DIGEST', 'digest', '', ?::jsonb, ?)
        ON CONFLICT (account_id, reason, subject_id, occasion) DO NOTHING""",
        account,
        now,
        boxes,
        today.toString());
  }
}
