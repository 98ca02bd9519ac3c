package vn.tiendo.mailing;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.inject.Singleton;

/** By the mail server that `quarkus.mailer.*` names. */
@Singleton
class SmtpCarrier implements Carrier {
  private final Mailer mailer;

  SmtpCarrier(Mailer mailer) {
    this.mailer = mailer;
  }

  @Override
  public void carry(OutgoingMail mail) {
    Mail message = Mail.withText(mail.to(), mail.subject(), mail.body()).setHtml(mail.html());
    // Tried again after a crash it is the same message, which the reader's server shows once.
    message.addHeader("Message-ID", "<" + mail.id() + "@tiendo>");
    message.addHeader("Auto-Submitted", "auto-generated");
    mailer.send(message);
  }
}
