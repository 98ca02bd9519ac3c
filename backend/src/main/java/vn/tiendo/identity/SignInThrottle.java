package vn.tiendo.identity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.problem.TooManyAttempts;

/**
 * Slows guessing down: after five failures of one name, or fifty of one address, each further one
 * doubles the wait, at most fifteen minutes – so that nobody can lock a person out for ever. A good
 * sign-in clears the name.
 */
@Singleton
class SignInThrottle {
  private static final int FREE_BY_NAME = 5;
  private static final int FREE_BY_ADDRESS = 50;
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private final Sql sql;
  private final Clock clock;

  SignInThrottle(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * @throws TooManyAttempts while the name or the address has to wait
   */
  void check(String username, String address) {
    Instant now = clock.instant();
    sql
        .list(
            "SELECT max(locked_until) FROM sign_in_failure WHERE subject IN (?, ?)",
            row -> Sql.instant(row, "max"),
            "name:" + username,
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
  public void failed(String username, String address) {
    count("name:" + username, FREE_BY_NAME);
    count("address:" + address, FREE_BY_ADDRESS);
  }

  void succeeded(String username) {
    sql.update("DELETE FROM sign_in_failure WHERE subject = ?", "name:" + username);
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
