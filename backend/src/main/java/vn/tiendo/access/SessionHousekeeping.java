package vn.tiendo.access;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.tiendo.common.jobs.Job;
import vn.tiendo.common.persistence.Sql;

/**
 * Takes out what nobody needs any more: refresh tokens that have expired, and after a year the
 * addresses people signed in from (Law 91/2025/QH15: no longer than needed).
 */
@Singleton
class SessionHousekeeping implements Job {
  private static final Duration KEEP_ADDRESSES = Duration.ofDays(365);

  private final Sql sql;
  private final Clock clock;

  SessionHousekeeping(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    Instant now = clock.instant();
    sql.update("DELETE FROM refresh_token WHERE expires_at < ?", now);
    sql.update(
        "UPDATE session SET remote_address = NULL WHERE remote_address IS NOT NULL AND created_at < ?",
        now.minus(KEEP_ADDRESSES));
  }
}
