package vn.tiendo.notification;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tiendo.support.Personas.CHIEF;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.OTHER_OFFICER;
import static vn.tiendo.support.Personas.PLANNING_HEAD;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.Answer;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenReport;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Office;
import vn.tiendo.support.Paper;
import vn.tiendo.support.Personas;

/** Whoever writes a unit's report is told before it is due, in the end his head too. */
@ApiTest
class ReportNewsApiTest {
  private final Office office;
  private final DailyNews news;

  ReportNewsApiTest(Office office, DailyNews news) {
    this.office = office;
    this.news = news;
  }

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
    office.at(Instant.parse("2021-12-01T01:00:00Z"));
  }

  private static List<Map<String, Object>> told(Personas who, String reason) {
    return who.asks()
        .get("/api/v1/notifications?limit=200&reason=" + reason)
        .path("items.findAll { it.subject?.type == 'report' }");
  }

  /** The morning of a day in December; everybody is told twice over. */
  private void on(int day) {
    office.at(Instant.parse("2021-12-%02dT01:00:00Z".formatted(day)));
    news.tellDue();
    assertEquals(0, news.tellDue());
  }

  private static void heard(Personas who, int soon, int late) {
    assertEquals(soon, told(who, "DUE_SOON").size(), who + " soon");
    assertEquals(late, told(who, "OVERDUE").size(), who + " late");
  }

  @Test
  void seven_three_and_one_working_days_ahead_then_every_week_first_the_writer_then_the_head() {
    String report = GivenReport.draft();
    on(8);
    heard(OFFICER, 0, 0);
    // The last permitted day is Sunday 19/12/2021.
    on(9);
    heard(OFFICER, 1, 0);
    on(14);
    heard(OFFICER, 1, 0);
    on(15);
    heard(OFFICER, 2, 0);
    heard(HEAD, 0, 0);
    on(17);
    heard(OFFICER, 3, 0);
    heard(HEAD, 1, 0);
    on(20);
    heard(OFFICER, 3, 1);
    heard(HEAD, 1, 1);
    on(26);
    heard(HEAD, 1, 1);
    on(27);
    heard(HEAD, 1, 2);
    assertEquals("2021-12-19", told(HEAD, "OVERDUE").getFirst().get("dueOn"));
    GivenReport.sent(report);
    office.at(Instant.parse("2022-01-10T01:00:00Z"));
    news.tellDue();
    heard(HEAD, 1, 2);
    heard(OTHER_OFFICER, 3, 3);
  }

  @Test
  void nobody_is_chased_about_a_report_that_he_may_not_write() {
    office.at(GivenReport.DECEMBER);
    String period = GivenReport.opened(GivenReport.regimeOf(), "2021");
    String report = GivenReport.of(period, "QLKH");
    GivenReport.write(OFFICER, report, "nodes/I", "Bản một.").statusCode(200);
    GivenReport.received(report);
    GivenReport.move(CONSOLIDATOR, report, "unlocks", "reason", "Bổ sung", "until", "2021-12-20")
        .statusCode(200);
    on(20);
    heard(OFFICER, 1, 0);
    heard(OTHER_OFFICER, 0, 1);
    CHIEF.asks().post(GivenReport.PERIODS + period + "/locks").then().statusCode(200);
    on(27);
    heard(OFFICER, 1, 0);
    heard(OTHER_OFFICER, 0, 1);
    CONSOLIDATOR
        .asks()
        .get("/api/v1/reminder-candidates?kind=REPORT")
        .then()
        .body("items.unit.code", not(hasItem("QLKH")))
        .body("items.unit.code", hasItem("QLCN"));
  }

  @Test
  void a_day_on_which_nobody_looked_leaves_nothing_out() {
    GivenReport.draft();
    on(16);
    heard(OFFICER, 1, 0);
    on(31);
    heard(OFFICER, 1, 1);
  }

  @Test
  void sending_returning_and_receiving_are_news_for_who_goes_on() {
    office.at(GivenReport.DECEMBER);
    String report = GivenReport.draft();
    GivenReport.write(OFFICER, report, "nodes/I", "Bản một.").statusCode(200);
    GivenReport.sent(report);
    assertEquals(1, told(PLANNING_HEAD, "TO_DECIDE").size());
    String title = (String) told(CONSOLIDATOR, "TO_DECIDE").getFirst().get("title");
    assertTrue(title.startsWith("Báo cáo năm (2021) – Phòng"), title);
    GivenReport.back(report, "nodes/I").statusCode(200);
    assertEquals(1, told(OFFICER, "RETURNED").size());
    assertEquals("2021-12-18", told(HEAD, "RETURNED").getFirst().get("dueOn"));
    GivenReport.write(OFFICER, report, "nodes/I", "Bản hai.").statusCode(200);
    GivenReport.received(report);
    assertEquals(1, told(OFFICER, "DECIDED").size());
  }

  @Test
  void reports_that_are_not_sent_are_chased_by_hand_all_at_once() throws IOException {
    office.at(GivenReport.DECEMBER);
    String period = GivenReport.opened(GivenReport.regimeOf(), "2021");
    String report = GivenReport.of(period, "QLKH");
    List<String> ids =
        CONSOLIDATOR
            .asks()
            .get("/api/v1/reminder-candidates?kind=REPORT")
            .then()
            .body("items.size()", equalTo(3))
            .body("items.find { it.id == '" + report + "' }.unit.code", equalTo("QLKH"))
            .body("items.find { it.id == '" + report + "' }.reason", equalTo("DUE_SOON"))
            .body("items[0].period", equalTo("2021"))
            .body("items[0].dueOn", equalTo("2021-12-19"))
            .extract()
            .path("items.id");
    String reminder =
        CONSOLIDATOR
            .sends()
            .body(
                Map.of(
                    "channel",
                    "IN_APP",
                    "content",
                    "Đề nghị gửi báo cáo.",
                    "about",
                    ids.stream().map(id -> Map.of("kind", "REPORT", "id", id)).toList()))
            .post("/api/v1/reminders")
            .then()
            .statusCode(201)
            .body("open", equalTo(3))
            .extract()
            .as(Answer.class)
            .id();
    assertEquals(1, told(OFFICER, "REMINDED").size());
    assertEquals(1, told(HEAD, "REMINDED").size());
    GivenReport.sent(report);
    CHIEF.asks().get("/api/v1/reminders/" + reminder).then().body("open", equalTo(2));
    CONSOLIDATOR
        .asks()
        .get("/api/v1/reminder-candidates?kind=REPORT")
        .then()
        .body("items.size()", equalTo(2));
    String letter = Paper.words(CHIEF, "/api/v1/reminders/" + reminder + "/document");
    assertTrue(letter.contains("Báo cáo năm (2021)"), letter);
  }

  @Test
  void a_unit_can_be_reminded_as_soon_as_the_period_is_open() throws IOException {
    office.at(Instant.parse("2021-11-01T01:00:00Z"));
    String report = GivenReport.of(GivenReport.opened(GivenReport.regimeOf(), "2021"), "QLKH");
    CONSOLIDATOR
        .asks()
        .get("/api/v1/reminder-candidates?reason=NOT_SENT")
        .then()
        .body("items.size()", equalTo(3))
        .body("items.find { it.id == '" + report + "' }.dueOn", equalTo("2021-12-19"));
    String reminder =
        CONSOLIDATOR
            .sends()
            .body(
                Map.of(
                    "channel",
                    "LETTER",
                    "content",
                    "Đề nghị gửi báo cáo sớm.",
                    "about",
                    List.of(Map.of("kind", "REPORT", "id", report))))
            .post("/api/v1/reminders")
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .id();
    String letter = Paper.words(CONSOLIDATOR, "/api/v1/reminders/" + reminder + "/document");
    assertTrue(letter.contains("Chưa gửi, chưa đến hạn"), letter);
  }
}
