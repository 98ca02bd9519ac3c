package vn.tiendo.workitem;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.tiendo.support.Personas.DEPUTY;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.OTHER_OFFICER;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Items;
import vn.tiendo.support.Office;

@ApiTest
class WorkItemMoveApiTest {
  private static final String PATH = "/api/v1/work-items/";

  private final Office office;

  WorkItemMoveApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
  }

  @Test
  void an_approved_item_goes_from_start_to_confirmation() {
    String item = Items.approved("Tổ chức tập huấn", "2021-03-20");
    OTHER_OFFICER
        .asks()
        .get(PATH + item)
        .then()
        .statusCode(200)
        .body("state", equalTo("NOT_STARTED"))
        .body("timeState", equalTo("NOT_DUE"))
        .body("reportingLabel", equalTo("IN_TIME"))
        .body("allowedActions", hasSize(0));
    Items.move(OFFICER, item, "starts", Map.of())
        .then()
        .statusCode(200)
        .body("state", equalTo("IN_PROGRESS"))
        .body("startedOn", equalTo("2021-03-15"));
    Items.move(OFFICER, item, "confirmations", Map.of()).then().statusCode(403);
    Items.move(
            OFFICER,
            item,
            "confirmation-requests",
            Map.of(
                "product", Map.of("number", "12", "symbol", "BC-QLKH", "issuedOn", "2021-03-15")))
        .then()
        .statusCode(200)
        .body("state", equalTo("AWAITING_CONFIRMATION"))
        .body("submittedOn", equalTo("2021-03-15"))
        .body("holder.role", equalTo("DECIDER"))
        .body("productReference.number", equalTo("12"));
    Items.move(HEAD, item, "redos", Map.of("reason", "Thiếu danh sách"))
        .then()
        .statusCode(200)
        .body("state", equalTo("REDO"))
        .body("reviewNote", equalTo("Thiếu danh sách"))
        .body("submittedOn", equalTo(null));
    Items.move(OFFICER, item, "confirmation-requests", Map.of()).then().statusCode(200);
    Items.move(HEAD, item, "confirmations", Map.of("note", "Đạt"))
        .then()
        .statusCode(200)
        .body("state", equalTo("COMPLETED"))
        .body("outcome", equalTo("ON_TIME"))
        .body("reportingLabel", equalTo("COMPLETED_ON_TIME"));
    Items.move(HEAD, item, "confirmations", Map.of())
        .then()
        .statusCode(409)
        .body("currentState", equalTo("COMPLETED"))
        .body("allowedActions", contains("undoWorkItemMove"));
    OFFICER
        .asks()
        .get(PATH + item + "/events")
        .then()
        .statusCode(200)
        .body(
            "items.move",
            contains(
                "APPROVE",
                "START",
                "REQUEST_CONFIRMATION",
                "REDO",
                "REQUEST_CONFIRMATION",
                "CONFIRM"));
  }

  @Test
  void lateness_is_judged_on_the_day_of_the_report() {
    String item = Items.approved("Báo cáo chuyên đề", "2021-03-16");
    office.at(Office.MORNING.plus(Duration.ofDays(3)));
    OFFICER
        .asks()
        .get(PATH + item)
        .then()
        .body("timeState", equalTo("OVERDUE"))
        .body("overdueDays", equalTo(2))
        .body("reportingLabel", equalTo("OVERDUE"));
    Items.move(OFFICER, item, "confirmation-requests", Map.of()).then().statusCode(200);
    office.at(Office.MORNING.plus(Duration.ofDays(30)));
    Items.move(HEAD, item, "confirmations", Map.of())
        .then()
        .body("outcome", equalTo("LATE"))
        .body("overdueDays", equalTo(2))
        .body("completedOn", equalTo("2021-04-14"));
    OFFICER
        .asks()
        .get(PATH + item + "?asOf=2021-03-17")
        .then()
        .statusCode(200)
        .body("state", equalTo("NOT_STARTED"))
        .body("timeState", equalTo("OVERDUE"));
    OFFICER.asks().get(PATH + item + "?asOf=2021-03-14").then().statusCode(404);
  }

  @Test
  void suspended_days_are_not_overdue_and_only_the_leader_suspends() {
    String item = Items.approved("Hội thảo", "2021-03-17");
    Items.move(HEAD, item, "suspensions", Map.of("reason", "Dịch")).then().statusCode(403);
    Items.move(DEPUTY, item, "suspensions", Map.of("reason", "Dịch"))
        .then()
        .statusCode(200)
        .body("state", equalTo("SUSPENDED"));
    office.at(Office.MORNING.plus(Duration.ofDays(10)));
    OFFICER.asks().get(PATH + item).then().body("timeState", equalTo("NOT_DUE"));
    Items.move(DEPUTY, item, "resumptions", Map.of("reason", "Hết dịch"))
        .then()
        .statusCode(200)
        .body("state", equalTo("NOT_STARTED"))
        .body("timeState", equalTo("OVERDUE"))
        .body("overdueDays", equalTo(1));
    Items.move(DEPUTY, item, "withdrawals", Map.of("reason", "Không tổ chức"))
        .then()
        .body("state", equalTo("WITHDRAWN"));
    OFFICER.asks().get("/api/v1/work-items").then().body("items", hasSize(0));
    OFFICER.asks().get("/api/v1/work-items?archived=true").then().body("items", hasSize(1));
  }

  @Test
  void ones_own_last_move_can_be_undone_within_minutes() {
    String item = Items.approved("Hội thảo", "2021-03-17");
    Items.move(OFFICER, item, "starts", Map.of()).then().statusCode(200);
    Items.move(HEAD, item, "undos", Map.of()).then().statusCode(403);
    Items.move(OFFICER, item, "undos", Map.of("note", "Nhầm"))
        .then()
        .statusCode(200)
        .body("state", equalTo("NOT_STARTED"))
        .body("allowedActions", not(hasItem("undoWorkItemMove")));
    Items.move(OFFICER, item, "starts", Map.of()).then().statusCode(200);
    office.at(Office.MORNING.plus(Duration.ofMinutes(11)));
    Items.move(OFFICER, item, "undos", Map.of()).then().statusCode(403);
    OFFICER
        .asks()
        .get(PATH + item + "/events")
        .then()
        .body("items.undone", contains(false, true, false, false));
    assertEquals(
        "4",
        IssuedPlan.ask("SELECT count(*) FROM audit_event WHERE resource_type = 'work-item-event'"));
  }

  @Test
  void the_share_of_completed_items_is_the_percentage_of_their_occurrence() {
    String first = Items.draft("Việc một", "2021-03-20");
    Items.draft("Việc hai", "2021-03-20");
    Items.approve(Items.programmeOf(first));
    String occurrence = "/api/v1/occurrences/" + IssuedPlan.ONCE_2021;
    OFFICER.asks().get(occurrence).then().body("percentComplete", equalTo(0));
    Items.move(OFFICER, first, "confirmation-requests", Map.of()).then().statusCode(200);
    Items.move(HEAD, first, "confirmations", Map.of()).then().statusCode(200);
    OFFICER.asks().get(occurrence).then().body("percentComplete", equalTo(50));
    OFFICER
        .asks()
        .body(
            Map.of(
                "occurrenceId", IssuedPlan.ONCE_2021, "result", "Một lớp", "percentComplete", 90))
        .post("/api/v1/progress-updates")
        .then()
        .statusCode(201);
    OFFICER.asks().get(occurrence).then().body("percentComplete", equalTo(50));
    Items.move(HEAD, first, "undos", Map.of()).then().statusCode(200);
    OFFICER.asks().get(occurrence).then().body("percentComplete", equalTo(0));
  }
}
