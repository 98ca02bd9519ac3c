package vn.tiendo.reminder;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tiendo.support.Personas.CHIEF;
import static vn.tiendo.support.Personas.CLERK;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.DEPUTY;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.OTHER_OFFICER;
import static vn.tiendo.support.Personas.STRANGER;
import static vn.tiendo.support.Personas.nobody;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.Answer;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenIndicator;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Items;
import vn.tiendo.support.Office;
import vn.tiendo.support.Paper;
import vn.tiendo.support.Statements;

@ApiTest
class ReminderApiTest {
  private static final String PATH = "/api/v1/reminders";
  private static final String CANDIDATES = "/api/v1/reminder-candidates";

  private final Office office;

  ReminderApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
  }

  private static Map<String, Object> reminder(String channel, Object... kindsAndIds) {
    List<Map<String, Object>> about = new java.util.ArrayList<>();
    for (int i = 0; i < kindsAndIds.length; i += 2) {
      about.add(Map.of("kind", kindsAndIds[i], "id", kindsAndIds[i + 1].toString()));
    }
    Map<String, Object> body = new HashMap<>();
    body.put("channel", channel);
    body.put("content", "Đề nghị đơn vị khẩn trương thực hiện.");
    body.put("about", about);
    return body;
  }

  private static String sent(Map<String, Object> body) {
    return CONSOLIDATOR
        .asks()
        .body(body)
        .post(PATH)
        .then()
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .id();
  }

  /** The day after the last permitted day of OTHER: 01/07/2021. */
  private void afterTheDeadline() {
    office.at(Instant.parse("2021-07-01T01:00:00Z"));
  }

  @Test
  void whatever_is_late_near_or_undecided_can_be_chased_and_nothing_else() {
    CHIEF.asks().get(CANDIDATES).then().statusCode(200).body("items", empty());
    String item = Items.approved("Mở lớp tập huấn", "2021-03-17");
    Map<String, Object> ask =
        Map.of(
            "occurrenceId",
            IssuedPlan.ONCE_2021,
            "unit",
            "TDC",
            "content",
            "Cung cấp danh sách",
            "dueOn",
            "2021-03-16");
    OFFICER.asks().body(ask).post("/api/v1/coordination-asks").then().statusCode(201);
    Map<String, Object> direction =
        Map.of("taskId", IssuedPlan.ONCE, "content", "Báo cáo ngay", "dueOn", "2021-03-16");
    DEPUTY.asks().body(direction).post("/api/v1/directions").then().statusCode(201);
    Map<String, Object> request =
        Map.of(
            "type",
            "EXTENSION",
            "occurrenceId",
            IssuedPlan.ONCE_2021,
            "reason",
            "Chờ ý kiến",
            "cause",
            "OBJECTIVE",
            "requestedDueOn",
            "2022-03-31");
    HEAD.asks().body(request).post("/api/v1/adjustment-requests").then().statusCode(201);
    CHIEF
        .asks()
        .get(CANDIDATES + "?includeTotal=true")
        .then()
        .statusCode(200)
        .body("total", equalTo(4))
        .body(
            "items.kind",
            containsInAnyOrder("WORK_ITEM", "COORDINATION_ASK", "DIRECTION", "ADJUSTMENT_REQUEST"))
        .body("items.find { it.kind == 'WORK_ITEM' }.id", equalTo(item))
        .body("items.find { it.kind == 'WORK_ITEM' }.reason", equalTo("DUE_SOON"))
        .body(
            "items.find { it.kind == 'WORK_ITEM' }.person.id",
            equalTo(OFFICER.accountId().toString()))
        .body("items.find { it.kind == 'COORDINATION_ASK' }.unit.code", equalTo("TDC"))
        .body("items.find { it.kind == 'ADJUSTMENT_REQUEST' }.unit.code", equalTo("KHTC"))
        .body("items.find { it.kind == 'ADJUSTMENT_REQUEST' }.reason", equalTo("UNDECIDED"));
    afterTheDeadline();
    CHIEF
        .asks()
        .get(CANDIDATES + "?reason=OVERDUE&kind=OCCURRENCE")
        .then()
        .body("items.id", contains(IssuedPlan.OTHER_2021.toString()))
        .body("items.overdueDays", contains(1))
        .body("items.unit.code", contains("QLCN"));
    CHIEF
        .asks()
        .get(CANDIDATES + "?unit=QLKH")
        .then()
        .body("items.unit.code", not(hasItem("QLCN")));
    String cursor = CHIEF.asks().get(CANDIDATES + "?limit=2").then().extract().path("nextCursor");
    CHIEF.asks().get(CANDIDATES + "?limit=200&cursor=" + cursor).then().body("items", hasSize(3));
    OFFICER.asks().get(CANDIDATES).then().statusCode(403);
    nobody().get(CANDIDATES).then().statusCode(401);
  }

  @Test
  void an_indicator_without_figures_is_chased_once_its_year_has_closed() {
    String indicator = GivenIndicator.issued();
    CHIEF.asks().get(CANDIDATES + "?kind=INDICATOR").then().body("items", empty());
    office.at(Instant.parse("2022-01-05T01:00:00Z"));
    CHIEF
        .asks()
        .get(CANDIDATES + "?kind=INDICATOR")
        .then()
        .body("items.id", contains(indicator))
        .body("items.period", contains("2021"))
        .body("items.reason", contains("NO_FIGURES"))
        .body("items.unit.code", contains("QLCN"));
    sent(reminder("MESSAGE", "INDICATOR", indicator));
  }

  @Test
  void one_reminder_goes_to_all_whom_it_concerns_and_knows_what_is_settled() {
    String item = Items.approved("Mở lớp tập huấn", "2021-03-16");
    afterTheDeadline();
    String id = sent(reminder("IN_APP", "OCCURRENCE", IssuedPlan.OTHER_2021, "WORK_ITEM", item));
    OTHER_OFFICER
        .asks()
        .get(PATH + "?mine=true&open=true")
        .then()
        .statusCode(200)
        .body("items.id", contains(id))
        .body("items[0].recipients.unit.code", containsInAnyOrder("QLCN", "QLKH"))
        .body("items[0].lines.settled", contains(false, false))
        .body("items[0].open", equalTo(2));
    OFFICER.asks().get(PATH + "?mine=true").then().body("items", hasSize(1));
    DEPUTY.asks().get(PATH + "?mine=true").then().body("items", empty());
    Items.move(OFFICER, item, "confirmation-requests", Map.of()).then().statusCode(200);
    Items.move(HEAD, item, "confirmations", Map.of()).then().statusCode(200);
    OFFICER.asks().get(PATH + "?mine=true&open=true").then().body("items", empty());
    OTHER_OFFICER.asks().get(PATH + "?mine=true&open=true").then().body("items", hasSize(1));
    CHIEF
        .asks()
        .get(PATH + "?task=" + IssuedPlan.OTHER + "&channel=IN_APP&sentFrom=2021-07-01")
        .then()
        .body("items[0].open", equalTo(1));
    CHIEF.asks().get(PATH + "?asOf=2021-06-30").then().body("items", empty());
    CHIEF.asks().get(PATH + "?q=khan truong").then().body("items", hasSize(1));
    CHIEF
        .asks()
        .get(CANDIDATES + "?kind=OCCURRENCE")
        .then()
        .body("items[0].reminders", equalTo(1))
        .body("items[0].lastRemindedOn", equalTo("2021-07-01"));
    STRANGER.asks().get(PATH).then().body("items", empty());
    STRANGER.asks().get(PATH + "/" + id).then().statusCode(404);
  }

  @Test
  void only_what_waits_can_be_chased_and_only_by_whoever_drives_the_work() {
    Map<String, Object> early = reminder("IN_APP", "OCCURRENCE", IssuedPlan.OTHER_2021);
    CONSOLIDATOR
        .asks()
        .body(early)
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("NOTHING_TO_CHASE"));
    afterTheDeadline();
    OFFICER.asks().body(early).post(PATH).then().statusCode(403);
    nobody().body(early).post(PATH).then().statusCode(401);
    STRANGER.asks().body(early).post(PATH).then().statusCode(403);
    early.put("answerBy", "2021-06-30");
    early.put("letter", Map.of("number", "1", "issuedOn", "2021-07-01"));
    CONSOLIDATOR
        .asks()
        .body(early)
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItems("/answerBy", "/letter"));
    early.remove("letter");
    early.put("answerBy", "2021-07-05");
    CONSOLIDATOR.asks().body(early).post(PATH + "?validateOnly=true").then().statusCode(204);
    CHIEF.asks().get(PATH).then().body("items", empty());
    String key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      CONSOLIDATOR
          .asks()
          .header("Idempotency-Key", key)
          .body(early)
          .post(PATH)
          .then()
          .statusCode(201);
    }
    CHIEF.asks().get(PATH + "?includeTotal=true").then().body("total", equalTo(1));
  }

  @Test
  void the_letter_is_a_draft_until_the_clerk_enters_number_and_date() throws IOException {
    afterTheDeadline();
    Map<String, Object> body = reminder("LETTER", "OCCURRENCE", IssuedPlan.OTHER_2021);
    body.put("answerBy", "2021-07-05");
    String id = sent(body);
    String draft = letter(id);
    assertTrue(draft.contains("DỰ THẢO"), draft);
    assertTrue(draft.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), draft);
    assertTrue(draft.contains("SỞ KHOA HỌC VÀ CÔNG NGHỆ"), draft);
    assertTrue(draft.contains("Kính gửi: Phòng Quản lý Chuyên ngành."), draft);
    assertTrue(draft.contains("Hỗ trợ bảo hộ sáng chế"), draft);
    assertTrue(draft.contains("30/06/2021"), draft);
    assertTrue(draft.contains("Quá hạn 1 ngày"), draft);
    assertTrue(draft.contains("trước ngày 06/07/2021./."), draft);
    String etag = CLERK.asks().get(PATH + "/" + id).getHeader("ETag");
    Map<String, Object> letter =
        Map.of("letter", Map.of("number", "5", "symbol", "SKHCN-VP", "issuedOn", "2021-07-02"));
    OTHER_OFFICER.patches(etag).body(letter).patch(PATH + "/" + id).then().statusCode(403);
    CLERK
        .patches(etag)
        .body(letter)
        .patch(PATH + "/" + id)
        .then()
        .statusCode(200)
        .body("letter.number", equalTo("5"));
    CLERK.patches(etag).body(letter).patch(PATH + "/" + id).then().statusCode(412);
    String signed = letter(id);
    assertTrue(signed.contains("Số: 05/SKHCN-VP"), signed);
    assertTrue(signed.contains("ngày 02 tháng 7 năm 2021"), signed);
    assertTrue(!signed.contains("DỰ THẢO"), signed);
    Paper.hidden(STRANGER, PATH + "/" + id + "/document");
    String told = sent(reminder("IN_APP", "OCCURRENCE", IssuedPlan.OTHER_2021));
    String tag = CLERK.asks().get(PATH + "/" + told).getHeader("ETag");
    CLERK.patches(tag).body(letter).patch(PATH + "/" + told).then().statusCode(409);
  }

  private static String letter(String id) throws IOException {
    return Paper.words(OFFICER, PATH + "/" + id + "/document");
  }

  @Test
  void a_page_costs_the_same_whatever_is_on_it() {
    afterTheDeadline();
    sent(reminder("IN_APP", "OCCURRENCE", IssuedPlan.OTHER_2021));
    CHIEF.asks().get(PATH);
    long one = Statements.during(() -> CHIEF.asks().get(PATH));
    for (int i = 0; i < 5; i++) {
      sent(reminder("MESSAGE", "OCCURRENCE", IssuedPlan.OTHER_2021));
    }
    assertEquals(one, Statements.during(() -> CHIEF.asks().get(PATH)));
  }
}
