package vn.tiendo.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCarrierTest {
  @TempDir Path data;

  private static OutgoingMail mail(String subject) {
    return new OutgoingMail(
        UUID.randomUUID(), "mai@vidu.gov.vn", subject, "Kính gửi Lê Thị Mai,", "<p>Kính gửi</p>");
  }

  @Test
  void a_mail_becomes_a_file_that_mail_programs_read() throws IOException {
    OutgoingMail mail = mail("Đôn đốc: báo cáo");
    FolderCarrier carrier = new FolderCarrier(data.toString(), "tiendo@vidu.gov.vn");
    carrier.carry(mail);
    carrier.carry(mail);
    List<Path> files = files();
    assertEquals(1, files.size(), "carried again it is the same file");
    String text = Files.readString(files.getFirst());
    assertTrue(text.contains("From: tiendo@vidu.gov.vn"), text);
    assertTrue(text.contains("To: mai@vidu.gov.vn"), text);
    assertTrue(text.contains("Subject: =?UTF-8?"), text);
    assertTrue(text.contains("multipart/alternative"), text);
    assertTrue(text.lines().allMatch(line -> line.chars().allMatch(c -> c < 128)), "7 bit only");
  }

  @Test
  void the_oldest_go_when_there_are_too_many() throws IOException {
    Path folder = Files.createDirectories(data.resolve("mails"));
    for (int i = 0; i < FolderCarrier.KEPT; i++) {
      Files.writeString(folder.resolve("00000000-%06d.eml".formatted(i)), "");
    }
    new FolderCarrier(data.toString(), "tiendo@vidu.gov.vn").carry(mail("Mới"));
    assertEquals(FolderCarrier.KEPT, files().size());
    assertTrue(Files.notExists(folder.resolve("00000000-000000.eml")), "the oldest is gone");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(data.resolve("mails"))) {
      return files.toList();
    }
  }
}
