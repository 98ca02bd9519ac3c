package vn.tiendo.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;

/** What is to go out, and what became of it. */
@ApplicationScoped
class MailRepository {
  /** Whom it goes to is asked when it goes: an address may have changed, a person have left. */
  private static final String TO =
      " FROM mail m JOIN account a ON a.id = m.account_id LEFT JOIN preference p ON p.account_id = a.id";

  private final Sql sql;

  MailRepository(Sql sql) {
    this.sql = sql;
  }

  /**
   * @param to null when he has no address any more, or has left
   */
  record Due(
      UUID id,
      String to,
      String subject,
      String body,
      String html,
      int attempts,
      LocalTime quietFrom,
      LocalTime quietTo,
      boolean quietDaysOff) {}

  /** Whoever can be written to; his name for the greeting. */
  Optional<String> reachable(UUID account) {
    return sql.one(
        "SELECT full_name FROM account WHERE id = ? AND disabled_at IS NULL AND email <> ''",
        row -> row.getString(1),
        account);
  }

  /**
   * @return false when it was there already
   */
  boolean insert(
      UUID account,
      MailKind kind,
      String occasion,
      String subject,
      String body,
      String html,
      Instant now) {
    return sql.update(
            """
            INSERT INTO mail (account_id, kind, occasion, subject, body, html, created_at, state, next_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, 'WAITING', ?) ON CONFLICT (account_id, kind, occasion) DO NOTHING""",
            account,
            kind,
            occasion,
            subject,
            body,
            html,
            now,
            now)
        == 1;
  }

  List<Due> due(Instant now, int most) {
    return sql.list(
        "SELECT m.*, CASE WHEN a.disabled_at IS NULL THEN nullif(a.email, '') END AS address,"
            + " p.quiet_from, p.quiet_to, coalesce(p.quiet_days_off, true) AS quiet_days_off"
            + TO
            + " WHERE m.state = 'WAITING' AND m.next_at <= ? ORDER BY m.next_at, m.id LIMIT ?",
        MailRepository::due,
        now,
        most);
  }

  /**
   * Takes it, so that whoever else looks leaves it alone until then.
   *
   * @return false when somebody else has it
   */
  boolean claim(Due mail, Instant now, Instant until) {
    return sql.update(
            "UPDATE mail SET attempts = attempts + 1, next_at = ? WHERE id = ? AND state = 'WAITING' AND next_at <= ?",
            until,
            mail.id(),
            now)
        == 1;
  }

  void later(UUID id, Instant next) {
    sql.update("UPDATE mail SET next_at = ? WHERE id = ?", next, id);
  }

  void failed(UUID id, String error, Instant at) {
    sql.update("UPDATE mail SET error = ?, failed_at = ? WHERE id = ?", error, at, id);
  }

  /** Nothing more is to be done; its words are kept only where they did not arrive. */
  void end(UUID id, MailState state, Instant now) {
    sql.update(
        """
        UPDATE mail SET state = ?, ended_at = ?, body = CASE WHEN ? = 'FAILED' THEN body END,
          html = CASE WHEN ? = 'FAILED' THEN html END WHERE id = ?""",
        state,
        now,
        state,
        state,
        id);
  }

  int forget(Instant before) {
    return sql.update("DELETE FROM mail WHERE ended_at < ?", before);
  }

  MailStanding standing(Transport transport) {
    return sql.one(
            """
            SELECT count(*) FILTER (WHERE state = 'WAITING') AS waiting, count(*) FILTER (WHERE state = 'FAILED') AS failed,
              max(ended_at) FILTER (WHERE state = 'SENT') AS last_sent, max(failed_at) AS last_failed,
              (SELECT f.error FROM mail f WHERE f.failed_at IS NOT NULL ORDER BY f.failed_at DESC LIMIT 1) AS error
            FROM mail""",
            row ->
                new MailStanding(
                    transport,
                    row.getLong("waiting"),
                    row.getLong("failed"),
                    Sql.instant(row, "last_sent"),
                    Sql.instant(row, "last_failed"),
                    row.getString("error")))
        .orElseThrow();
  }

  /** What became of the mails of each occasion that has any. */
  Map<String, Mailing.Sent> sent(MailKind kind, String[] occasions) {
    Map<String, Mailing.Sent> found = new HashMap<>();
    sql.list(
            """
            SELECT occasion, count(*) FILTER (WHERE state = 'WAITING') AS waiting,
              count(*) FILTER (WHERE state = 'SENT') AS sent,
              count(*) FILTER (WHERE state IN ('FAILED', 'DROPPED')) AS failed
            FROM mail WHERE kind = ? AND occasion = ANY (?) GROUP BY occasion""",
            row ->
                Map.entry(
                    row.getString("occasion"),
                    new Mailing.Sent(
                        row.getInt("waiting"), row.getInt("sent"), row.getInt("failed"))),
            kind,
            occasions)
        .forEach(one -> found.put(one.getKey(), one.getValue()));
    return found;
  }

  private static Due due(ResultSet row) throws SQLException {
    return new Due(
        Sql.id(row, "id"),
        row.getString("address"),
        row.getString("subject"),
        row.getString("body"),
        row.getString("html"),
        row.getInt("attempts"),
        row.getObject("quiet_from", LocalTime.class),
        row.getObject("quiet_to", LocalTime.class),
        row.getBoolean("quiet_days_off"));
  }
}
