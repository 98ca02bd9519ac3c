package vn.tiendo.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.daily.DueSoon;

/** What time makes is written by one statement each; a second run adds nothing. */
@ApplicationScoped
class NewsRepository {
  /** Older lateness is no news: a first start, or a week of holidays, must not bury people. */
  private static final int DAYS_BACK = 7;

  private static final String DUE =
      """
      WITH due AS (
        SELECT 'work-item' AS kind, w.id, w.task_id, w.title, w.due_on, people_of_item(w, ?) AS people
        FROM work_item w JOIN plan p ON p.id = w.plan_id AND p.state = 'ISSUED'
        WHERE w.state IN ('NOT_STARTED', 'IN_PROGRESS', 'REDO') AND w.due_on BETWEEN ? AND ?
        UNION ALL
        SELECT 'occurrence', o.id, o.task_id, t.title, o.due_on, people_of_task(o.task_id, o.lead_unit_id, ?)
        FROM occurrence o JOIN task t ON t.id = o.task_id JOIN plan p ON p.id = o.plan_id AND p.state = 'ISSUED'
        WHERE o.state IN ('NOT_STARTED', 'IN_PROGRESS', 'REDO') AND o.starts_on <= ? AND o.due_on BETWEEN ? AND ?)
      INSERT INTO notification (account_id, created_at, reason, subject_type, subject_id, task_id, title, due_on, occasion)
      SELECT DISTINCT a.id, ?::timestamptz, CASE WHEN due.due_on < ? THEN 'OVERDUE' ELSE 'DUE_SOON' END, due.kind, due.id,
             due.task_id, due.title, due.due_on, due.due_on::text
      FROM due CROSS JOIN unnest(due.people) who JOIN account a ON a.id = who AND a.disabled_at IS NULL
      ON CONFLICT (account_id, reason, subject_id, occasion) DO NOTHING""";

  private final Sql sql;
  private final DueSoon dueSoon;

  NewsRepository(Sql sql, DueSoon dueSoon) {
    this.sql = sql;
    this.dueSoon = dueSoon;
  }

  int tellDue(LocalDate today, Instant now) {
    LocalDate from = today.minusDays(DAYS_BACK);
    LocalDate to = dueSoon.until(today);
    return sql.update(DUE, today, from, to, today, today, from, to, now, today);
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
