package vn.tiendo.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.problem.TooManyAttempts;

/**
 * Slows guessing down: after five failures of one name from one address, twenty of one name, or
 * fifty of one address, each further one doubles the wait, at most fifteen minutes. The limit by
 * name does not hold for an address from which that person has signed in before, so that nobody can
 * lock him out by guessing from elsewhere; nothing locks for ever. A good sign-in clears the name.
 */
@Singleton
public class SignInThrottle {
  private static final int FREE_BY_PAIR = 5;
  private static final int FREE_BY_NAME = 20;
  private static final int FREE_BY_ADDRESS = 50;
  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final Duration FORGET = Duration.ofDays(1);

  private final Sql sql;
  private final Clock clock;

  SignInThrottle(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * @param known the person has signed in from this address before
   * @throws TooManyAttempts while the name or the address has to wait
   */
  public void check(String name, String address, boolean known) {
    Instant now = clock.instant();
    sql
        .list(
            "SELECT max(locked_until) FROM sign_in_failure WHERE subject IN (?, ?, ?)",
            row -> Sql.instant(row, "max"),
            pair(name, address),
            known ? null : "name:" + name,
            "address:" + address)
        .stream()
        .filter(until -> until != null && until.isAfter(now))
        .findFirst()
        .ifPresent(
            until -> {
              throw new TooManyAttempts(Duration.between(now, until).toSeconds() + 1);
            });
  }

  /** In its own transaction: the refusal that follows must not undo it. */
  @Transactional(TxType.REQUIRES_NEW)
  public void failed(String name, String address) {
    count(pair(name, address), FREE_BY_PAIR);
    count("name:" + name, FREE_BY_NAME);
    count("address:" + address, FREE_BY_ADDRESS);
    sql.update("DELETE FROM sign_in_failure WHERE last_at < ?", clock.instant().minus(FORGET));
  }

  public void succeeded(String name) {
    sql.update(
        "DELETE FROM sign_in_failure WHERE subject = ? OR starts_with(subject, ?)",
        "name:" + name,
        "name:" + name + "|");
  }

  private static String pair(String name, String address) {
    return "name:" + name + "|" + address;
  }

  private void count(String subject, int free) {
    Instant now = clock.instant();
    long failures =
        sql.count(
            """
            INSERT INTO sign_in_failure (subject, failures, last_at) VALUES (?, 1, ?)
            ON CONFLICT (subject) DO UPDATE SET last_at = excluded.last_at, failures =
              CASE WHEN sign_in_failure.last_at < excluded.last_at - interval '1 hour' THEN 1
                   ELSE sign_in_failure.failures + 1 END
            RETURNING failures""",
            subject,
            now);
    if (failures >= free) {
      long seconds = Math.min(LONGEST.toSeconds(), 5L << Math.min(failures - free, 20));
      sql.update(
          "UPDATE sign_in_failure SET locked_until = ? WHERE subject = ?",
          now.plusSeconds(seconds),
          subject);
    }
  }
}
