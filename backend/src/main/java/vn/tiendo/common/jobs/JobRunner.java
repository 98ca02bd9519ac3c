package vn.tiendo.common.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * One instance's share in the jobs: it looks for what is due, takes a row before it begins, and
 * says every now and then that it is alive. Knows nothing of Quarkus, so that two can be tried on
 * one database.
 */
final class JobRunner {
  private static final Logger LOG = Logger.getLogger(JobRunner.class);

  /** Whoever has not been heard of for so many heartbeats is dead, and another takes over. */
  private static final int SILENT_BEATS = 4;

  private static final int THREADS = 2;
  private static final Duration GRACE = Duration.ofSeconds(8);

  /** After an errand threw. */
  private static final Duration AGAIN = Duration.ofMinutes(1);

  private final Scheduler scheduler;

  /**
   * @param look how often it asks what is due
   * @param beat how often it says that it is alive
   */
  JobRunner(
      DataSource database,
      String instance,
      List<Job> jobs,
      List<Errand> errands,
      Duration look,
      Duration beat) {
    scheduler =
        Scheduler.create(database, errands.stream().<Task<?>>map(JobRunner::task).toList())
            .tableName("scheduled_job")
            .schedulerName(new SchedulerName.Fixed(instance))
            .startTasks(jobs.stream().map(JobRunner::task).toList())
            .threads(THREADS)
            .pollingInterval(look)
            .heartbeatInterval(beat)
            .missedHeartbeatsLimit(SILENT_BEATS)
            .shutdownMaxWait(GRACE)
            .failureLogging(LogLevel.OFF, false)
            .build();
  }

  void start() {
    scheduler.start();
  }

  /** Lets a run that is under way finish, for a few seconds. */
  void stop() {
    scheduler.stop();
  }

  /**
   * On the transaction's connection: it is done when that commits. Whatever was sent before and has
   * not begun is one with it.
   */
  void send(Errand errand, UUID subject, Instant at) {
    scheduler.scheduleIfNotExists(new TaskInstance<>(errand.name(), subject.toString()), at);
  }

  /** Does not wait for its turn to look what is due. */
  void look() {
    scheduler.triggerCheckForDueExecutions();
  }

  private static OneTimeTask<Void> task(Errand errand) {
    return Tasks.oneTime(errand.name())
        .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
        .onDeadExecutionRevive()
        .execute(
            (instance, context) ->
                run(errand.name(), () -> errand.run(UUID.fromString(instance.getId()))));
  }

  private static RecurringTask<Void> task(Job job) {
    return Tasks.recurring(job.name(), FixedDelay.of(job.every()))
        .execute((instance, context) -> run(job.name(), job::run));
  }

  private static void run(String name, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.errorf(e, "The job %s failed; it comes round again", name);
      throw e;
    }
  }
}
