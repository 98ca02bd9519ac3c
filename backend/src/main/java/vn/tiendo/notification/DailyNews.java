package vn.tiendo.notification;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * What time makes: work falls due, a summary's hour comes. Any number of instances may look; the
 * same news is one row, so it is told once.
 */
@ApplicationScoped
class DailyNews {
  private static final Logger LOG = Logger.getLogger(DailyNews.class);

  /** Before people come to work, after midnight's day has changed everywhere. */
  private static final LocalTime MORNING = LocalTime.of(5, 0);

  private final NewsRepository news;
  private final DigestService digests;
  private final Clock clock;
  private LocalDate told = LocalDate.MIN;

  DailyNews(NewsRepository news, DigestService digests, Clock clock) {
    this.news = news;
    this.digests = digests;
    this.clock = clock;
  }

  @Scheduled(every = "5m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @ActivateRequestContext
  void look() {
    LocalDate today = LocalDate.now(clock);
    if (today.isAfter(told) && !LocalTime.now(clock).isBefore(MORNING)) {
      tellDue();
      told = today;
    }
    writeDigests();
  }

  /**
   * @return how many notifications are new
   */
  int tellDue() {
    return news.tellDue(LocalDate.now(clock), clock.instant());
  }

  void writeDigests() {
    for (UUID account : news.digestsWaiting(LocalDate.now(clock), LocalTime.now(clock))) {
      try {
        digests.write(account);
      } catch (RuntimeException e) {
        LOG.errorf(e, "The summary of account %s was not written", account);
      }
    }
  }
}
