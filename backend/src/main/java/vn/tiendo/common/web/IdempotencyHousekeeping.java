package vn.tiendo.common.web;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import vn.tiendo.common.persistence.Sql;

/**
 * Lets go of kept answers after thirty days; their keys can then be used anew. By the database's
 * clock, which dated them. Any number of instances may do it.
 */
@Singleton
class IdempotencyHousekeeping {
  private final Sql sql;

  IdempotencyHousekeeping(Sql sql) {
    this.sql = sql;
  }

  @Scheduled(
      every = "1h",
      delayed = "10m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tidy() {
    sql.update("DELETE FROM idempotency_key WHERE created_at < now() - interval '30 days'");
  }
}
