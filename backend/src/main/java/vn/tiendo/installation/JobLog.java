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

/** When this instance's jobs ran last, and whether that went well; forgotten when it stops. */
@ApplicationScoped
class JobLog {
  private final Scheduler scheduler;
  private final Clock clock;
  private final Map<String, Instant> failures = new ConcurrentHashMap<>();

  JobLog(Scheduler scheduler, Clock clock) {
    this.scheduler = scheduler;
    this.clock = clock;
  }

  void failed(@Observes FailedExecution event) {
    failures.put(nameOf(event.getExecution().getTrigger()), clock.instant());
  }

  void succeeded(@Observes SuccessfulExecution event) {
    failures.remove(nameOf(event.getExecution().getTrigger()));
  }

  /** None where no scheduler runs, as in tests. */
  List<SystemStateDto.Job> jobs() {
    if (!scheduler.isStarted()) {
      return List.of();
    }
    return scheduler.getScheduledJobs().stream()
        .map(this::of)
        .sorted(Comparator.comparing(SystemStateDto.Job::name))
        .toList();
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
