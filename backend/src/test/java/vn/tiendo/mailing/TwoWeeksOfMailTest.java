package vn.tiendo.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;

import io.quarkus.arc.All;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.common.jobs.Job;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.time.OfficeClock;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenReport;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

/**
 * Two weeks before a unit's report is due and the days after, looked at every hour by the jobs that
 * run in production; what arrived is read from the folder of mails.
 */
@ApiTest
class TwoWeeksOfMailTest {
  private static final LocalTime QUIET_FROM = LocalTime.of(18, 0);
  private static final LocalTime QUIET_TO = LocalTime.of(7, 0);

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd");
  private static final Pattern ABOUT_REPORT =
      Pattern.compile("- ([^:\\n]+): Báo cáo năm \\(2021\\)");

  /** Friday before noon, after noon and at night. */
  private static final List<LocalDateTime> REMINDED =
      Stream.of(10, 15, 19).map(hour -> december(10).atTime(hour, 10)).toList();

  /** A mail when it was first seen in the folder. */
  private record Arrived(LocalDateTime at, String text) {
    boolean isTo(Personas who) {
      return text.contains("To: " + addressOf(who));
    }

    /** Its plain part without the encoding for transport (RFC 2045, section 6.7). */
    String plain() {
      String part = text.split("text/plain", 2)[1].split("\\R\\R", 2)[1].split("\\R--", 2)[0];
      byte[] bytes = part.replaceAll("=\\r?\\n", "").getBytes(StandardCharsets.US_ASCII);
      ByteArrayOutputStream decoded = new ByteArrayOutputStream();
      for (int i = 0; i < bytes.length; i++) {
        if (bytes[i] == '=') {
          decoded.write(
              Integer.parseInt(new String(bytes, i + 1, 2, StandardCharsets.US_ASCII), 16));
          i += 2;
        } else {
          decoded.write(bytes[i]);
        }
      }
      return decoded.toString(StandardCharsets.UTF_8);
    }
  }

  private final Office office;
  private final Sql sql;
  private final List<Job> jobs;
  private final MailRepository mails;
  private final Quiet quiet;
  private final Clock clock;

  @TempDir Path data;
  private String report;

  TwoWeeksOfMailTest(
      Office office, Sql sql, @All List<Job> jobs, MailRepository mails, Quiet quiet, Clock clock) {
    this.office = office;
    this.sql = sql;
    this.jobs = jobs;
    this.mails = mails;
    this.quiet = quiet;
    this.clock = clock;
  }

  @BeforeEach
  void given() {
    IssuedPlan.lay();
    sql.update("DELETE FROM mail");
    sql.update("UPDATE account SET email = NULL");
    office.at(Instant.parse("2021-12-01T01:00:00Z"));
    report = GivenReport.draft();
    sql.update("DELETE FROM notification");
    for (Personas who : List.of(OFFICER, HEAD)) {
      sql.update("UPDATE account SET email = ? WHERE id = ?", addressOf(who), who.accountId());
    }
  }

  private static String addressOf(Personas who) {
    return who.name().toLowerCase() + "@vidu.gov.vn";
  }

  private static LocalDate december(int day) {
    return LocalDate.of(2021, 12, day);
  }

  /** From the morning of 7 December to the evening of 28: Tuesday to Tuesday, three weekends. */
  private List<Arrived> walk() throws IOException {
    FolderCarrier carrier = new FolderCarrier(data.toString(), "tiendo@vidu.gov.vn");
    Job sender =
        new MailSender(mails, new WayOut(Transport.FOLDER, false, null, carrier), quiet, clock);
    Job news =
        jobs.stream()
            .filter(job -> job.name().equals("notification.DailyNews"))
            .findFirst()
            .orElseThrow();
    Set<Path> seen = new HashSet<>();
    List<Arrived> arrived = new ArrayList<>();
    LocalDateTime end = december(28).atTime(23, 0);
    for (LocalDateTime at = december(7).atTime(0, 10); at.isBefore(end); at = at.plusHours(1)) {
      office.at(at.atZone(OfficeClock.ZONE).toInstant());
      if (REMINDED.contains(at)) {
        remind();
      }
      news.run();
      sender.run();
      for (Path mail : files()) {
        if (seen.add(mail)) {
          arrived.add(new Arrived(at, Files.readString(mail)));
        }
      }
    }
    return arrived;
  }

  private void remind() {
    CONSOLIDATOR
        .sends()
        .body(
            Map.of(
                "channel",
                "IN_APP",
                "content",
                "Đề nghị gửi báo cáo.",
                "about",
                List.of(Map.of("kind", "REPORT", "id", report))))
        .post("/api/v1/reminders")
        .then()
        .statusCode(201);
  }

  private List<Path> files() throws IOException {
    Path folder = data.resolve("mails");
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** Day and reason of each line about the unit's report, as a mail program shows it. */
  private static List<String> told(List<Arrived> arrived, Personas who) {
    return arrived.stream()
        .filter(mail -> mail.isTo(who))
        .flatMap(
            mail ->
                ABOUT_REPORT
                    .matcher(mail.plain())
                    .results()
                    .map(line -> DAY.format(mail.at()) + " " + line.group(1)))
        .toList();
  }

  @Test
  void writer_before_head_one_mail_a_day_none_in_quiet_hours_or_on_days_of_rest()
      throws IOException {
    List<Arrived> arrived = walk();
    Set<String> days = new HashSet<>();
    for (Arrived mail : arrived) {
      String day = mail.at().toLocalDate() + (mail.isTo(OFFICER) ? " officer" : " head");
      assertTrue(days.add(day), "a second mail on " + day);
      LocalTime time = mail.at().toLocalTime();
      assertFalse(time.isBefore(QUIET_TO) || time.isAfter(QUIET_FROM), mail.at().toString());
      assertTrue(
          mail.at().getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue(), mail.at() + "");
    }
    // The last permitted day is Sunday 19/12: seven, three and one working days ahead, then late
    // every week. Reminded three times on Friday the 10th: one mail that day, the rest on Monday.
    assertEquals(
        List.of(
            "09 Sắp đến hạn",
            "10 Đôn đốc",
            "13 Đôn đốc",
            "13 Đôn đốc",
            "15 Sắp đến hạn",
            "17 Sắp đến hạn",
            "20 Quá hạn",
            "27 Quá hạn"),
        told(arrived, OFFICER));
    assertEquals(
        List.of(
            "10 Đôn đốc", "13 Đôn đốc", "13 Đôn đốc", "17 Sắp đến hạn", "20 Quá hạn", "27 Quá hạn"),
        told(arrived, HEAD));
  }
}
