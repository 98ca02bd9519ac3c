package vn.tiendo.mailing;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which way mails go. From a simulated life nothing ever leaves the house. */
@Singleton
class WayOut {
  private final Transport transport;
  private final SmtpCarrier smtp;
  private final FolderCarrier folder;

  WayOut(
      @ConfigProperty(name = "tiendo.mail.transport") Transport transport,
      @ConfigProperty(name = "tiendo.simulated") boolean simulated,
      SmtpCarrier smtp,
      FolderCarrier folder) {
    this.transport = simulated && transport == Transport.SMTP ? Transport.FOLDER : transport;
    this.smtp = smtp;
    this.folder = folder;
  }

  Transport transport() {
    return transport;
  }

  void carry(OutgoingMail mail) {
    (transport == Transport.SMTP ? smtp : folder).carry(mail);
  }
}
