package vn.tiendo.mailing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The door for whoever writes to people. */
@ApplicationScoped
public class Mailing {
  /** What became of the mails of one occasion. */
  public record Sent(int waiting, int sent, int failed) {}

  @CheckedTemplate(basePath = "mail")
  static class Paper {
    static native TemplateInstance plain(
        MailWords words, String name, String url, boolean simulated);

    static native TemplateInstance page(
        MailWords words, String name, String url, boolean simulated);
  }

  private final MailRepository mails;
  private final WayOut way;
  private final Quiet quiet;
  private final Clock clock;
  private final String url;
  private final boolean simulated;

  Mailing(
      MailRepository mails,
      WayOut way,
      Quiet quiet,
      Clock clock,
      @ConfigProperty(name = "tiendo.mail.url") Optional<String> url,
      @ConfigProperty(name = "tiendo.simulated") boolean simulated) {
    this.mails = mails;
    this.way = way;
    this.quiet = quiet;
    this.clock = clock;
    this.url = url.map(u -> u.replaceFirst("/$", "")).orElse(null);
    this.simulated = simulated;
  }

  /** Whether there is a way out at all. */
  public boolean on() {
    return way.transport() != Transport.OFF;
  }

  /**
   * Puts a mail on its way, as part of the running transaction; it goes when its reader's quiet
   * hours allow.
   *
   * @param occasion what makes it one: of the same kind and occasion he gets no second
   * @return false when he has no address or has left, when he has got it already, when mail is off
   */
  public boolean post(
      UUID account, MailKind kind, String occasion, String subject, MailWords words) {
    if (!on()) {
      return false;
    }
    return mails
        .reachable(account)
        .map(
            name ->
                mails.insert(
                    account,
                    kind,
                    occasion,
                    (simulated ? "[Mô phỏng] " : "") + subject,
                    Paper.plain(words, name, url, simulated).render(),
                    Paper.page(words, name, url, simulated).render(),
                    clock.instant()))
        .orElse(false);
  }

  /**
   * Whether it is a time in which he is not written to.
   *
   * @param from his own quiet hours, or null as `to` for the office's
   */
  public boolean quiet(LocalTime from, LocalTime to, boolean daysOff) {
    Instant now = clock.instant();
    return quiet.over(now, from, to, daysOff).isAfter(now);
  }

  /** By occasion; those without a mail are not in it. */
  public Map<String, Sent> sent(MailKind kind, Collection<String> occasions) {
    return mails.sent(kind, occasions.toArray(String[]::new));
  }

  public MailStanding standing() {
    return mails.standing(way.transport());
  }
}
