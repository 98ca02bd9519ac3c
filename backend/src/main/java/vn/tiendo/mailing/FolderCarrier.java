package vn.tiendo.mailing;

import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.mailencoder.MailEncoder;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Files that a mail program opens, in `mails` of the data folder, readable as the folder is: by its
 * owner only. The newest thousand stay.
 */
@Singleton
class FolderCarrier implements Carrier {
  static final int KEPT = 1_000;

  private final Path folder;
  private final String from;

  FolderCarrier(
      @ConfigProperty(name = "tiendo.data-dir") String data,
      @ConfigProperty(name = "tiendo.mail.from") String from) {
    this.folder = Path.of(data).resolve("mails");
    this.from = from;
  }

  @Override
  public void carry(OutgoingMail mail) {
    MailMessage message =
        new MailMessage(from, mail.to(), mail.subject(), mail.body()).setHtml(mail.html());
    String text = new MailEncoder(message, "tiendo").encode();
    // Tried again after a crash it is the same file; ids sort by time.
    String name = mail.id() + ".eml";
    try {
      Files.createDirectories(folder);
      Path unfinished = Files.writeString(folder.resolve(name + ".part"), text);
      Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      removeOldest();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void removeOldest() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> mails = files.filter(file -> file.toString().endsWith(".eml")).sorted().toList();
      for (Path old : mails.subList(0, Math.max(0, mails.size() - KEPT))) {
        Files.deleteIfExists(old);
      }
    }
  }
}
