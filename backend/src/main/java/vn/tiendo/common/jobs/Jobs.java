package vn.tiendo.common.jobs;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.common.persistence.Sql;

/** Starts the jobs with the application and ends them with it; tells how they are doing. */
@ApplicationScoped
public class Jobs {
  private static final Duration LOOK = Duration.ofSeconds(5);
  private static final Duration BEAT = Duration.ofSeconds(10);

  private final List<Job> jobs;
  private final Sql sql;
  private final TransactionSynchronizationRegistry transactions;
  private final Clock clock;
  private final boolean enabled;
  private final JobRunner runner;

  Jobs(
      AgroalDataSource database,
      @All List<Job> jobs,
      @All List<Errand> errands,
      Sql sql,
      TransactionSynchronizationRegistry transactions,
      Clock clock,
      @ConfigProperty(name = "tiendo.jobs.enabled") boolean enabled) {
    this.jobs = jobs;
    this.sql = sql;
    this.transactions = transactions;
    this.clock = clock;
    this.enabled = enabled;
    runner = new JobRunner(database, UUID.randomUUID().toString(), jobs, errands, LOOK, BEAT);
  }

  void start(@Observes StartupEvent event) {
    if (enabled) {
      runner.start();
    }
  }

  void stop(@Observes ShutdownEvent event) {
    if (enabled) {
      runner.stop();
    }
  }

  /** To be done once the running transaction is committed; never when it is not. */
  public void send(Errand errand, UUID subject) {
    runner.send(errand, subject, clock.instant());
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // Nothing to prepare.
          }

          @Override
          public void afterCompletion(int status) {
            if (enabled && status == Status.STATUS_COMMITTED) {
              runner.look();
            }
          }
        });
  }

  /** Of all instances together, in the order of their names; none where no jobs run. */
  public List<JobState> states() {
    return sql.list(
        """
        SELECT task_name AS name, greatest(last_success, last_failure) AS last, execution_time AS next,
          CASE WHEN consecutive_failures > 0 THEN last_failure END AS failed
        FROM scheduled_job WHERE task_name = ANY (?) ORDER BY task_name""",
        row ->
            new JobState(
                row.getString("name"),
                Sql.instant(row, "last"),
                Sql.instant(row, "next"),
                Sql.instant(row, "failed")),
        (Object) jobs.stream().map(Job::name).toArray(String[]::new));
  }
}
