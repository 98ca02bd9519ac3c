package vn.tiendo.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.tiendo.common.jobs.Job;

/**
 * What time makes: work falls due, a summary's hour comes, news goes out by mail. One instance
 * looks; should another have to begin again, the same news is one row, so it is told once.
 */
@ApplicationScoped
class DailyNews implements Job {
  private static final Logger LOG = Logger.getLogger(DailyNews.class);

  /** Before people come to work, after midnight's day has changed everywhere. */
  private static final LocalTime MORNING = LocalTime.of(5, 0);

  private final NewsRepository news;
  private final DigestService digests;
  private final NewsMailService mails;
  private final Clock clock;
  private final Duration every;

  /** Equal, not later: a clock that was wrong and is set back must not keep people waiting. */
  private LocalDate told = LocalDate.MIN;

  DailyNews(
      NewsRepository news,
      DigestService digests,
      NewsMailService mails,
      Clock clock,
      @ConfigProperty(name = "tiendo.news.every") Duration every) {
    this.news = news;
    this.digests = digests;
    this.mails = mails;
    this.clock = clock;
    this.every = every;
  }

  @Override
  public Duration every() {
    return every;
  }

  @Override
  @ActivateRequestContext
  public void run() {
    LocalDate today = LocalDate.now(clock);
    if (!today.equals(told) && !LocalTime.now(clock).isBefore(MORNING)) {
      tellDue();
      told = today;
    }
    writeDigests();
    writeMails();
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

  void writeMails() {
    for (NewsRepository.MailReader reader : mails.readers()) {
      try {
        mails.write(reader);
      } catch (RuntimeException e) {
        LOG.errorf(e, "The mail of account %s was not written", reader.account());
      }
    }
  }
}
