package vn.tiendo.mailing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tiendo.support.Personas.ADMINISTRATOR;
import static vn.tiendo.support.Personas.CHIEF;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;

import io.quarkus.arc.All;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.jobs.Job;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Items;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

/** Mails as their readers get them; the mail server is Quarkus's mock. */
@ApiTest
class MailApiTest {
  private static final String PREFERENCES = "/api/v1/me/preferences";
  private static final String STATE = "/api/v1/system/state";
  private static final Duration HOUR = Duration.ofHours(1);

  private final Office office;
  private final Sql sql;
  private final MockMailbox mailbox;
  private final List<Job> jobs;
  private final MailRepository mails;
  private final Quiet quiet;
  private final Clock clock;

  MailApiTest(
      Office office,
      Sql sql,
      MockMailbox mailbox,
      @All List<Job> jobs,
      MailRepository mails,
      Quiet quiet,
      Clock clock) {
    this.office = office;
    this.sql = sql;
    this.mailbox = mailbox;
    this.jobs = jobs;
    this.mails = mails;
    this.quiet = quiet;
    this.clock = clock;
  }

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
    mailbox.clear();
    sql.update("DELETE FROM mail");
    sql.update("UPDATE account SET email = NULL");
  }

  private static String addressOf(Personas who) {
    return who.name().toLowerCase() + "@vidu.gov.vn";
  }

  private void hasAddress(Personas who) {
    sql.update("UPDATE account SET email = ? WHERE id = ?", addressOf(who), who.accountId());
  }

  private void run(String job) {
    jobs.stream().filter(j -> j.name().equals(job)).findFirst().orElseThrow().run();
  }

  private void newsAndMails() {
    run("notification.DailyNews");
    run("mailing.MailSender");
  }

  private List<Mail> got(Personas who) {
    return mailbox.getMailsSentTo(addressOf(who));
  }

  private static void prefers(Personas who, Map<String, Object> edit) {
    String etag = who.asks().get(PREFERENCES).header("ETag");
    who.patches(etag).body(edit).patch(PREFERENCES).then().statusCode(200);
  }

  private static String remind(String channel, String item, int status) {
    return CHIEF
        .sends()
        .body(
            Map.of(
                "channel",
                channel,
                "content",
                "Đề nghị cập nhật kết quả <gấp>.",
                "about",
                List.of(Map.of("kind", "WORK_ITEM", "id", item))))
        .post("/api/v1/reminders")
        .then()
        .statusCode(status)
        .extract()
        .asString();
  }

  @Test
  void one_mail_a_day_tells_what_is_new_and_what_waits() {
    hasAddress(OFFICER);
    String item = Items.approved("Tập huấn <an toàn>", "2021-03-17");
    newsAndMails();
    newsAndMails();
    assertEquals(1, got(OFFICER).size(), "one a day");
    Mail mail = got(OFFICER).getFirst();
    assertTrue(mail.getSubject().startsWith("Tiến Độ ngày 15/03/2021: "), mail.getSubject());
    assertTrue(
        mail.getText().contains("Được giao: Tập huấn <an toàn> (hạn 17/03/2021)"), mail.getText());
    assertTrue(mail.getText().contains("việc đến hạn"), mail.getText());
    assertTrue(mail.getHtml().contains("Tập huấn &lt;an toàn&gt;"), mail.getHtml());
    assertTrue(got(HEAD).isEmpty(), "without an address nobody is written to");
    remind("IN_APP", item, 201);
    office.at(Office.MORNING.plus(HOUR));
    newsAndMails();
    assertEquals(1, got(OFFICER).size(), "what comes later waits for tomorrow");
    office.at(Office.MORNING.plus(Duration.ofDays(1)));
    newsAndMails();
    assertEquals(2, got(OFFICER).size());
    assertTrue(got(OFFICER).get(1).getText().contains("Đôn đốc: Tập huấn"));
    assertFalse(got(OFFICER).get(1).getText().contains("Được giao"), "told once");
  }

  @Test
  void who_wants_it_at_once_gets_it_at_once_but_not_at_night() {
    hasAddress(OFFICER);
    prefers(OFFICER, Map.of("mail", "IMMEDIATE"));
    String item = Items.approved("Tập huấn", "2021-03-17");
    newsAndMails();
    int before = got(OFFICER).size();
    assertTrue(before > 0);
    office.at(Office.MORNING.plus(Duration.ofHours(11)));
    remind("IN_APP", item, 201);
    newsAndMails();
    assertEquals(before, got(OFFICER).size(), "19:00 is quiet");
    prefers(OFFICER, Map.of("quietHours", Map.of("from", "22:00", "to", "05:00")));
    newsAndMails();
    assertEquals(before + 1, got(OFFICER).size(), "his own hours go before the office's");
    prefers(OFFICER, Map.of("mail", "NONE"));
    remind("IN_APP", item, 201);
    newsAndMails();
    assertEquals(before + 1, got(OFFICER).size());
  }

  @Test
  void what_was_read_in_the_application_is_in_no_mail() {
    hasAddress(OFFICER);
    Items.approved("Đã xem", "2021-06-30");
    List<String> ids = OFFICER.asks().get("/api/v1/notifications").path("items.id");
    OFFICER
        .asks()
        .body(Map.of("ids", ids))
        .post("/api/v1/notifications/readings")
        .then()
        .statusCode(200);
    newsAndMails();
    assertTrue(got(OFFICER).isEmpty());
  }

  @Test
  void a_reminder_by_mail_goes_to_whom_it_concerns_and_the_log_tells_what_became_of_it() {
    String item = Items.approved("Tập huấn", "2021-03-17");
    assertTrue(remind("EMAIL", item, 400).contains("NO_ADDRESS"));
    hasAddress(OFFICER);
    prefers(OFFICER, Map.of("mail", "NONE"));
    String id = remind("EMAIL", item, 201).replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
    CHIEF.asks().get("/api/v1/reminders/" + id).then().body("mails.waiting", equalTo(1));
    run("mailing.MailSender");
    CHIEF
        .asks()
        .get("/api/v1/reminders?channel=EMAIL")
        .then()
        .body("items[0].mails.sent", equalTo(1))
        .body("items[0].mails.waiting", equalTo(0));
    Mail mail = got(OFFICER).getFirst();
    assertEquals("Đôn đốc: Tập huấn", mail.getSubject());
    assertTrue(mail.getText().contains("Đề nghị cập nhật kết quả <gấp>."), mail.getText());
    assertTrue(mail.getHtml().contains("&lt;gấp&gt;"), mail.getHtml());
  }

  @Test
  void what_does_not_go_is_kept_tried_again_and_shown() {
    hasAddress(OFFICER);
    Items.approved("Tập huấn", "2021-03-17");
    run("notification.DailyNews");
    MailSender broken = sender("/dev/null/nowhere");
    broken.run();
    broken.run();
    ADMINISTRATOR
        .asks()
        .get(STATE)
        .then()
        .body("mail.transport", equalTo("SMTP"))
        .body("mail.waiting", equalTo(1))
        .body("mail.lastSentAt", nullValue())
        .body("mail.lastFailure.error", containsString("Exception"));
    assertEquals(1, attempts(), "not again before its time");
    Instant at = Office.MORNING;
    for (int day = 1; day <= 4; day++) {
      office.at(at.plus(Duration.ofDays(day)));
      broken.run();
    }
    for (int i = 0; i < 6; i++) {
      office.at(at.plus(Duration.ofDays(7 + i)));
      broken.run();
    }
    ADMINISTRATOR.asks().get(STATE).then().body("mail.failed", equalTo(1));
    assertEquals(9, attempts());
    assertEquals(
        1, sql.count("SELECT count(*) FROM mail WHERE state = 'FAILED' AND body IS NOT NULL"));
  }

  @Test
  void a_mail_that_has_arrived_keeps_none_of_its_words_and_goes_after_a_quarter() {
    hasAddress(OFFICER);
    Items.approved("Tập huấn", "2021-03-17");
    newsAndMails();
    assertEquals(
        1,
        sql.count(
            "SELECT count(*) FROM mail WHERE state = 'SENT' AND body IS NULL AND html IS NULL"));
    ADMINISTRATOR
        .asks()
        .get(STATE)
        .then()
        .body("mail.lastSentAt", equalTo("2021-03-15T01:00:00Z"))
        .body("mail.lastFailure", nullValue())
        .body("keySet()", hasItem("mail"));
    office.at(Office.MORNING.plus(Duration.ofDays(91)));
    run("mailing.MailSender");
    assertEquals(0, sql.count("SELECT count(*) FROM mail"));
  }

  @Test
  void a_clock_that_goes_on_while_it_works_delays_nothing() throws IOException {
    hasAddress(OFFICER);
    Items.approved("Tập huấn", "2021-03-17");
    run("notification.DailyNews");
    Path folder = Files.createTempDirectory("mails");
    FolderCarrier carrier = new FolderCarrier(folder.toString(), "tiendo@vidu.gov.vn");
    WayOut way = new WayOut(Transport.FOLDER, false, null, carrier);
    new MailSender(mails, way, quiet, new Ticking(clock)).run();
    assertEquals(1, sql.count("SELECT count(*) FROM mail WHERE state = 'SENT'"));
  }

  @Test
  void who_has_left_when_it_is_to_go_gets_none() {
    hasAddress(OFFICER);
    Items.approved("Tập huấn", "2021-03-17");
    run("notification.DailyNews");
    sql.update("UPDATE account SET email = NULL");
    run("mailing.MailSender");
    assertEquals(1, sql.count("SELECT count(*) FROM mail WHERE state = 'DROPPED'"));
    assertTrue(got(OFFICER).isEmpty());
  }

  private long attempts() {
    return sql.count("SELECT max(attempts) FROM mail");
  }

  private MailSender sender(String folder) {
    FolderCarrier carrier = new FolderCarrier(folder, "tiendo@vidu.gov.vn");
    return new MailSender(mails, new WayOut(Transport.FOLDER, false, null, carrier), quiet, clock);
  }
}
