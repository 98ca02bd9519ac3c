package vn.tiendo.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tiendo.access.RightsStore;
import vn.tiendo.common.security.Caller;
import vn.tiendo.mailing.MailKind;
import vn.tiendo.mailing.MailWords;
import vn.tiendo.mailing.Mailing;
import vn.tiendo.mywork.WaitingWork;

/**
 * Brings news to whoever does not look: one mail a day of what he has not read yet, or at once,
 * several together. What was put in a mail is not put in another.
 */
@ApplicationScoped
class NewsMailService {
  /** Longer than any holiday; what is older was news before he had an address. */
  private static final Duration NEW = Duration.ofDays(14);

  private static final int DAYS = 7;

  private final NewsRepository news;
  private final NotificationRepository notifications;
  private final WaitingWork waiting;
  private final Mailing mailing;
  private final RightsStore rights;
  private final Caller caller;
  private final Clock clock;

  NewsMailService(
      NewsRepository news,
      NotificationRepository notifications,
      WaitingWork waiting,
      Mailing mailing,
      RightsStore rights,
      Caller caller,
      Clock clock) {
    this.news = news;
    this.notifications = notifications;
    this.waiting = waiting;
    this.mailing = mailing;
    this.rights = rights;
    this.caller = caller;
    this.clock = clock;
  }

  /** Whose hour has come, who has news and is not in his quiet hours. */
  List<NewsRepository.MailReader> readers() {
    if (!mailing.on()) {
      return List.of();
    }
    return news.mailReaders(LocalDate.now(clock), LocalTime.now(clock), since()).stream()
        .filter(r -> !mailing.quiet(r.quietFrom(), r.quietTo(), r.quietDaysOff()))
        .toList();
  }

  @Transactional
  @ActivateRequestContext
  public void write(NewsRepository.MailReader reader) {
    List<NotificationRepository.Row> fresh =
        notifications.takeForMail(reader.account(), since(), clock.instant());
    if (fresh.isEmpty()) {
      return;
    }
    if (reader.daily()) {
      daily(reader.account(), fresh);
    } else {
      UUID newest = fresh.getFirst().id();
      MailWords letter =
          new MailWords(NewsWords.LEAD, List.of(lines(fresh)), NewsWords.PATH, NewsWords.WHY);
      String subject = NewsWords.subject(fresh);
      mailing.post(reader.account(), MailKind.NEWS, newest.toString(), subject, letter);
    }
  }

  private void daily(UUID account, List<NotificationRepository.Row> fresh) {
    caller.become(rights.ofAccount(account));
    LocalDate today = LocalDate.now(clock);
    List<MailWords.Section> sections = new ArrayList<>();
    List<MailWords.Line> boxes = NewsWords.boxes(waiting.of(DAYS));
    if (!boxes.isEmpty()) {
      sections.add(new MailWords.Section("Việc chờ đồng chí", boxes, 0));
    }
    MailWords.Section lines = lines(fresh);
    if (!lines.lines().isEmpty()) {
      sections.add(lines);
    }
    MailWords letter = new MailWords(NewsWords.DAILY_LEAD, sections, NewsWords.PATH, NewsWords.WHY);
    mailing.post(
        account, MailKind.DAILY, today.toString(), NewsWords.dailySubject(today, lines), letter);
  }

  private static MailWords.Section lines(List<NotificationRepository.Row> fresh) {
    List<MailWords.Line> all = NewsWords.lines(fresh);
    int shown = Math.min(all.size(), NewsWords.MOST);
    return new MailWords.Section("Có gì mới", all.subList(0, shown), all.size() - shown);
  }

  private Instant since() {
    return clock.instant().minus(NEW);
  }
}
