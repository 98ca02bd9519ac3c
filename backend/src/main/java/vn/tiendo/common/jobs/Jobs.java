package vn.tiendo.common.jobs;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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

  private final AgroalDataSource database;
  private final List<Job> jobs;
  private final Sql sql;
  private final boolean enabled;
  private JobRunner runner;

  Jobs(
      AgroalDataSource database,
      @All List<Job> jobs,
      Sql sql,
      @ConfigProperty(name = "tiendo.jobs.enabled") boolean enabled) {
    this.database = database;
    this.jobs = jobs;
    this.sql = sql;
    this.enabled = enabled;
  }

  void start(@Observes StartupEvent event) {
    if (enabled) {
      runner = new JobRunner(database, UUID.randomUUID().toString(), jobs, LOOK, BEAT);
      runner.start();
    }
  }

  void stop(@Observes ShutdownEvent event) {
    if (runner != null) {
      runner.stop();
    }
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
