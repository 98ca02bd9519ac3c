package vn.tiendo.installation;

import io.quarkus.scheduler.FailedExecution;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.scheduler.SuccessfulExecution;
import io.quarkus.scheduler.Trigger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.tiendo.common.jobs.JobState;
import vn.tiendo.common.jobs.Jobs;

/**
 * When jobs ran last, and whether that went well: those that run once, whichever instance did them,
 * and what this instance does for itself, forgotten when it stops.
 */
@ApplicationScoped
class JobLog {
  private final Jobs once;
  private final Scheduler scheduler;
  private final Clock clock;
  private final Map<String, Instant> failures = new ConcurrentHashMap<>();

  JobLog(Jobs once, Scheduler scheduler, Clock clock) {
    this.once = once;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  void failed(@Observes FailedExecution event) {
    failures.put(nameOf(event.getExecution().getTrigger()), clock.instant());
  }

  void succeeded(@Observes SuccessfulExecution event) {
    failures.remove(nameOf(event.getExecution().getTrigger()));
  }

  List<SystemStateDto.Job> jobs() {
    return Stream.concat(once.states().stream().map(JobLog::of), own())
        .sorted(Comparator.comparing(SystemStateDto.Job::name))
        .toList();
  }

  /** None where no scheduler runs, as in tests. */
  private Stream<SystemStateDto.Job> own() {
    return scheduler.isStarted()
        ? scheduler.getScheduledJobs().stream().map(this::of)
        : Stream.empty();
  }

  private static SystemStateDto.Job of(JobState job) {
    return new SystemStateDto.Job(job.name(), job.lastRunAt(), job.nextRunAt(), job.failedAt());
  }

  private SystemStateDto.Job of(Trigger trigger) {
    String name = nameOf(trigger);
    return new SystemStateDto.Job(
        name, trigger.getPreviousFireTime(), trigger.getNextFireTime(), failures.get(name));
  }

  /** Package and class of the method that runs, without what all have in common. */
  private static String nameOf(Trigger trigger) {
    String method = trigger.getMethodDescription();
    if (method == null) {
      return trigger.getId();
    }
    return method.replaceFirst("^vn\\.tiendo\\.", "").replaceFirst("#.*$", "");
  }
}
