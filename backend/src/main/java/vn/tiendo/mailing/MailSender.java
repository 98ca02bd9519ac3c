package vn.tiendo.mailing;

import io.vertx.ext.mail.SMTPException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.tiendo.common.jobs.Job;

/**
 * Sends what is due. Each mail is taken before it goes, in a transaction of its own: should this
 * instance die, another tries it again after a minute, as the same message. Logs name mails by
 * number, never people.
 */
@Singleton
class MailSender implements Job {
  private static final Logger LOG = Logger.getLogger(MailSender.class);
  private static final int BATCH = 100;
  private static final Duration KEPT = Duration.ofDays(90);

  private final MailRepository mails;
  private final WayOut way;
  private final Quiet quiet;
  private final Clock clock;

  MailSender(MailRepository mails, WayOut way, Quiet quiet, Clock clock) {
    this.mails = mails;
    this.way = way;
    this.quiet = quiet;
    this.clock = clock;
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(30);
  }

  @Override
  public void run() {
    if (way.transport() == Transport.OFF) {
      return;
    }
    List<MailRepository.Due> due;
    do {
      due = mails.due(clock.instant(), BATCH);
      due.forEach(this::send);
    } while (due.size() == BATCH);
    mails.forget(clock.instant().minus(KEPT));
  }

  private void send(MailRepository.Due mail) {
    Instant now = clock.instant();
    Instant allowed = quiet.over(now, mail.quietFrom(), mail.quietTo(), mail.quietDaysOff());
    if (mail.to() == null) {
      mails.end(mail.id(), MailState.DROPPED, now);
    } else if (allowed.isAfter(now)) {
      mails.later(mail.id(), allowed);
    } else {
      carry(mail, now);
    }
  }

  private void carry(MailRepository.Due mail, Instant now) {
    Optional<Duration> wait = BackOff.after(mail.attempts() + 1);
    if (!mails.claim(mail, now, now.plus(wait.orElse(Duration.ofHours(1))))) {
      return;
    }
    try {
      way.carry(new OutgoingMail(mail.id(), mail.to(), mail.subject(), mail.body(), mail.html()));
      mails.end(mail.id(), MailState.SENT, clock.instant());
    } catch (RuntimeException e) {
      String error = fault(e);
      LOG.warnf("Mail %s did not go: %s", mail.id(), error);
      mails.failed(mail.id(), error, clock.instant());
      if (wait.isEmpty()) {
        mails.end(mail.id(), MailState.FAILED, clock.instant());
      }
    }
  }

  /** The server's reply code or the kind of fault: its words may repeat the address. */
  static String fault(Throwable thrown) {
    Throwable cause = thrown;
    while (!(cause instanceof SMTPException) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause instanceof SMTPException reply
        ? "SMTP " + reply.getReplyCode()
        : cause.getClass().getSimpleName();
  }
}
