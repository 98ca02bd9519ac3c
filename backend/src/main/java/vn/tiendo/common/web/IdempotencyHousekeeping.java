package vn.tiendo.common.web;

import jakarta.inject.Singleton;
import java.time.Duration;
import vn.tiendo.common.jobs.Job;
import vn.tiendo.common.persistence.Sql;

/**
 * Lets go of kept answers after thirty days; their keys can then be used anew. By the database's
 * clock, which dated them.
 */
@Singleton
class IdempotencyHousekeeping implements Job {
  private final Sql sql;

  IdempotencyHousekeeping(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    sql.update("DELETE FROM idempotency_key WHERE created_at < now() - interval '30 days'");
  }
}
