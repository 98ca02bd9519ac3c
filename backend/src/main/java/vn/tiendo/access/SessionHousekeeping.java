package vn.tiendo.access;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.tiendo.common.persistence.Sql;

/**
 * Takes out what nobody needs any more: refresh tokens that have expired, and after a year the
 * addresses people signed in from (Law 91/2025/QH15: no longer than needed). Any number of
 * instances may do it.
 */
@Singleton
class SessionHousekeeping {
  private static final Duration KEEP_ADDRESSES = Duration.ofDays(365);

  private final Sql sql;
  private final Clock clock;

  SessionHousekeeping(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Scheduled(
      every = "1h",
      delayed = "10m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tidy() {
    Instant now = clock.instant();
    sql.update("DELETE FROM refresh_token WHERE expires_at < ?", now);
    sql.update(
        "UPDATE session SET remote_address = NULL WHERE remote_address IS NOT NULL AND created_at < ?",
        now.minus(KEEP_ADDRESSES));
  }
}
