package vn.tiendo.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is kept of a try that failed, and when the next one is. */
class MailFaultsTest {
  @Test
  void the_servers_words_which_may_name_people_are_not_kept() {
    SMTPException refused =
        new SMTPException("recipient refused", 550, List.of("550 mai@vidu.gov.vn unknown"), true);
    assertEquals("SMTP 550", MailSender.fault(new CompletionException(refused)));
    assertEquals(
        "ConnectException",
        MailSender.fault(new CompletionException(new ConnectException("mail.vidu.gov.vn:25"))));
  }

  @Test
  void tries_come_later_and_later_and_end_after_three_days() {
    List<Duration> waits =
        IntStream.rangeClosed(1, 8).mapToObj(n -> BackOff.after(n).orElseThrow()).toList();
    assertEquals(waits.stream().sorted().toList(), waits);
    assertEquals(Duration.ofMinutes(1), waits.getFirst());
    assertTrue(BackOff.after(9).isEmpty());
    long hours = waits.stream().mapToLong(Duration::toHours).sum();
    assertFalse(hours < 70 || hours > 74, hours + " hours in all");
  }
}
