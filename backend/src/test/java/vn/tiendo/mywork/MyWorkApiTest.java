package vn.tiendo.mywork;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tiendo.support.Personas.ADMINISTRATOR;
import static vn.tiendo.support.Personas.CHIEF;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.COORDINATOR_HEAD;
import static vn.tiendo.support.Personas.DEPUTY;
import static vn.tiendo.support.Personas.DIRECTOR;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.STRANGER;
import static vn.tiendo.support.Personas.nobody;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Items;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

@ApiTest
class MyWorkApiTest {
  private final Office office;

  MyWorkApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
  }

  private static ValidatableResponse rows(Personas who, String box) {
    return who.asks()
        .get("/api/v1/me/work-rows?includeTotal=true&box=" + box)
        .then()
        .statusCode(200);
  }

  private static List<String> boxes(Personas who) {
    return who.asks().get("/api/v1/me/work").then().statusCode(200).extract().path("boxes.box");
  }

  /** Whatever a test has made: each number is the length of the list it opens. */
  @AfterEach
  void every_count_is_the_length_of_its_list() {
    for (Personas who : Personas.values()) {
      List<Map<String, Object>> boxes =
          who.asks().get("/api/v1/me/work?days=30").then().extract().path("boxes");
      for (Map<String, Object> box : boxes) {
        String href = box.get("href") + "&limit=200&includeTotal=true";
        ValidatableResponse list = who.asks().get(href).then().statusCode(200);
        list.body("items", hasSize((Integer) box.get("count")));
        list.body("total", equalTo(box.get("count")));
      }
    }
  }

  @Test
  void each_position_has_its_boxes() {
    List<String> office = List.of("DUE", "RETURNED", "WAITING", "SENT");
    assertEquals(office, boxes(OFFICER));
    assertEquals(
        List.of("DUE", "RETURNED", "WAITING", "SENT", "TO_CONFIRM", "UNASSIGNED"), boxes(HEAD));
    assertEquals(List.of("DUE", "RETURNED", "WAITING", "SENT", "TO_DECIDE"), boxes(CONSOLIDATOR));
    assertEquals(List.of("TO_DECIDE", "LATE", "NO_FIGURES"), boxes(DEPUTY));
    assertEquals(List.of("LATE"), boxes(CHIEF));
    assertEquals(office, boxes(ADMINISTRATOR));
    rows(OFFICER, "TO_DECIDE").body("items", hasSize(0));
    nobody().get("/api/v1/me/work").then().statusCode(401);
    OFFICER.asks().get("/api/v1/me/work-rows").then().statusCode(400);
    OFFICER.asks().get("/api/v1/me/work-rows?box=ALL").then().statusCode(400);
  }

  @Test
  void an_item_wanders_from_due_over_sent_and_confirm_to_returned() {
    String item = Items.approved("Tập huấn", "2021-03-17");
    rows(OFFICER, "DUE")
        .body("items.kind", contains("WORK_ITEM"))
        .body("items[0].title", equalTo("Tập huấn"))
        .body("items[0].timeState", equalTo("DUE_SOON"))
        .body("items[0].holder.person.id", equalTo(OFFICER.accountId().toString()))
        .body("items[0].href", equalTo("/api/v1/work-items/" + item))
        .body("items[0].allowedActions", hasItems("createProgressUpdate"));
    OFFICER.asks().get("/api/v1/me/work-rows?box=DUE&days=1").then().body("items", hasSize(0));
    Items.move(OFFICER, item, "confirmation-requests", Map.of()).then().statusCode(200);
    rows(OFFICER, "DUE").body("items", hasSize(0));
    rows(OFFICER, "SENT").body("items.state", contains("AWAITING_CONFIRMATION"));
    rows(HEAD, "SENT").body("items", hasSize(0));
    rows(HEAD, "TO_CONFIRM")
        .body("items[0].allowedActions", hasItems("confirmWorkItem", "redoWorkItem"));
    Items.move(HEAD, item, "redos", Map.of("reason", "Thiếu danh sách")).then().statusCode(200);
    rows(OFFICER, "RETURNED").body("items.note", contains("Thiếu danh sách"));
    rows(STRANGER, "DUE").body("items", hasSize(0));
  }

  @Test
  void what_others_owe_and_what_is_owed_to_leaders() {
    OFFICER
        .asks()
        .body(
            Map.of(
                "occurrenceId", IssuedPlan.ONCE_2021,
                "unit", "TDC",
                "content", "Cung cấp số liệu",
                "dueOn", "2021-03-18"))
        .post("/api/v1/coordination-asks")
        .then()
        .statusCode(201);
    rows(OFFICER, "WAITING").body("items.unit.code", contains("TDC"));
    rows(COORDINATOR_HEAD, "DUE")
        .body("items.kind", contains("COORDINATION_ASK"))
        .body("items[0].allowedActions", contains("answerCoordinationAsk"));
    DEPUTY
        .asks()
        .body(Map.of("taskId", IssuedPlan.ONCE, "content", "Báo cáo ngay"))
        .post("/api/v1/directions")
        .then()
        .statusCode(201);
    rows(OFFICER, "DUE")
        .body("items.kind", contains("DIRECTION"))
        .body("items[0].dueOn", equalTo(null))
        .body("items[0].allowedActions", contains("answerDirection"));
  }

  @Test
  void leaders_see_what_waits_for_their_decision() {
    Map<String, Object> request = new HashMap<>();
    request.put("type", "EXTENSION");
    request.put("occurrenceId", IssuedPlan.ONCE_2021);
    request.put("reason", "Chờ ý kiến");
    request.put("cause", "OBJECTIVE");
    request.put("requestedDueOn", "2022-03-31");
    HEAD.asks().body(request).post("/api/v1/adjustment-requests").then().statusCode(201);
    rows(HEAD, "SENT").body("items.kind", contains("ADJUSTMENT_REQUEST"));
    rows(DEPUTY, "TO_DECIDE")
        .body("items.note", contains("Chờ ý kiến"))
        .body("items[0].allowedActions", contains("decideAdjustmentRequest"));
    rows(DIRECTOR, "TO_DECIDE").body("items", hasSize(0));
    rows(CONSOLIDATOR, "TO_DECIDE")
        .body("items[0].allowedActions", hasItem("giveAdjustmentOpinion"));
    String programme = Items.programmeOf(Items.draft("Việc", "2021-06-30"));
    HEAD.asks()
        .header("Idempotency-Key", "submit-0001")
        .body(Map.of("leaderId", DEPUTY.accountId()))
        .post("/api/v1/programmes/" + programme + "/submissions")
        .then()
        .statusCode(200);
    rows(DEPUTY, "TO_DECIDE")
        .body("items.kind", contains("ADJUSTMENT_REQUEST", "PROGRAMME"))
        .body("items[1].title", equalTo("Chương trình công tác năm 2021"))
        .body("items[1].allowedActions", contains("approveProgramme", "returnProgramme"));
    String cursor =
        DEPUTY
            .asks()
            .get("/api/v1/me/work-rows?box=TO_DECIDE&limit=1")
            .then()
            .body("items.kind", contains("ADJUSTMENT_REQUEST"))
            .extract()
            .path("nextCursor");
    DEPUTY
        .asks()
        .get("/api/v1/me/work-rows?box=TO_DECIDE&limit=1&cursor=" + cursor)
        .then()
        .body("items.kind", contains("PROGRAMME"))
        .body("nextCursor", equalTo(null));
  }

  @Test
  void what_is_late_says_who_holds_it() {
    Items.approved("Báo cáo quý", "2021-03-16");
    office.at(Office.MORNING.plus(Duration.ofDays(120)));
    rows(DEPUTY, "LATE")
        .body("items.title", contains("Báo cáo quý", "Hỗ trợ bảo hộ sáng chế"))
        .body("items.overdueDays", contains(119, 13))
        .body("items[0].holder.person.id", equalTo(OFFICER.accountId().toString()));
    rows(CHIEF, "LATE").body("items", hasSize(2));
    rows(OFFICER, "LATE").body("items", hasSize(0));
  }

  @Test
  void a_head_sees_what_he_has_not_given_to_anybody() {
    rows(HEAD, "UNASSIGNED")
        .body("items.task.code", hasItems("II.1.1", "II.1.2"))
        .body(
            "items.allowedActions",
            contains(List.of("createAssignment"), List.of("createAssignment")));
    HEAD.asks()
        .body(
            Map.of(
                "taskId",
                IssuedPlan.ONCE,
                "unit",
                "QLKH",
                "personId",
                OFFICER.accountId(),
                "main",
                true))
        .post("/api/v1/assignments")
        .then()
        .statusCode(201);
    rows(HEAD, "UNASSIGNED").body("items.task.code", not(hasItem("II.1.1")));
    OFFICER
        .asks()
        .get("/api/v1/me/work-rows?box=DUE&days=366")
        .then()
        .body("items.kind", contains("OCCURRENCE"));
    HEAD.asks()
        .get("/api/v1/me/work-rows?box=DUE&days=366")
        .then()
        .body(
            "items.find { it.task.code == 'II.1.1' }.holder.person.id",
            equalTo(OFFICER.accountId().toString()));
  }

  @Test
  void boxes_can_be_kept_to_what_one_leader_is_in_charge_of() {
    office.at(Office.MORNING.plus(Duration.ofDays(400)));
    String late = "/api/v1/me/work-rows?includeTotal=true&box=LATE";
    int all = DIRECTOR.asks().get(late).path("total");
    int his = DIRECTOR.asks().get(late + "&leader=" + DEPUTY.accountId()).path("total");
    int nobodys = DIRECTOR.asks().get(late + "&leader=" + OFFICER.accountId()).path("total");
    assertEquals(all, his);
    assertTrue(his > 0);
    assertEquals(0, nobodys);
    Map<String, Object> box =
        DIRECTOR
            .asks()
            .get("/api/v1/me/work?leader=" + OFFICER.accountId())
            .path("boxes.find { it.box == 'LATE' }");
    assertEquals(0, box.get("count"));
    DIRECTOR.asks().get(box.get("href") + "&includeTotal=true").then().body("total", equalTo(0));
  }
}
