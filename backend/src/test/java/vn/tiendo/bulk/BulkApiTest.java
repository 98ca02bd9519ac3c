package vn.tiendo.bulk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.tiendo.bulk.Bulk.PATH;
import static vn.tiendo.bulk.Bulk.command;
import static vn.tiendo.bulk.Bulk.gives;
import static vn.tiendo.bulk.Bulk.state;
import static vn.tiendo.support.Personas.ADMINISTRATOR;
import static vn.tiendo.support.Personas.DEPUTY;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.OTHER_HEAD;
import static vn.tiendo.support.Personas.STRANGER;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.Answer;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Items;
import vn.tiendo.support.Office;

@ApiTest
class BulkApiTest {
  @BeforeEach
  void plan() {
    IssuedPlan.lay();
  }

  @Test
  void each_row_is_tried_under_its_own_right_and_says_what_became_of_it() {
    String item = Items.approved("Mở lớp tập huấn", "2021-04-30");
    Map<String, Object> start =
        command(
            "START",
            Map.of("note", "Bắt đầu cả loạt"),
            "OCCURRENCE",
            IssuedPlan.ONCE_2021,
            "OCCURRENCE",
            IssuedPlan.OTHER_2021,
            "WORK_ITEM",
            item,
            "OCCURRENCE",
            UUID.randomUUID());
    OFFICER
        .asks()
        .body(start)
        .post(PATH + "?validateOnly=true")
        .then()
        .statusCode(200)
        .body("results.status", contains("DONE", "REFUSED", "DONE", "REFUSED"));
    assertEquals("NOT_STARTED", state(IssuedPlan.ONCE_2021));
    ValidatableResponse done = gives(OFFICER, start).statusCode(201);
    done.body("done", equalTo(2))
        .body("refused", equalTo(2))
        .body("results.status", contains("DONE", "REFUSED", "DONE", "REFUSED"))
        .body("results[1].refusal.code", equalTo("NOT_ALLOWED"))
        .body("results[1].refusal.status", equalTo(403))
        .body("results[1].refusal.message", notNullValue())
        .body("results[3].refusal.status", equalTo(404))
        .body("createdId", nullValue());
    assertEquals("IN_PROGRESS", state(IssuedPlan.ONCE_2021));
    assertEquals("NOT_STARTED", state(IssuedPlan.OTHER_2021));
    String id = done.extract().as(Answer.class).id();
    OFFICER
        .asks()
        .get(PATH + "/" + id)
        .then()
        .statusCode(200)
        .body("arguments.note", equalTo("Bắt đầu cả loạt"))
        .body("results.status", contains("DONE", "REFUSED", "DONE", "REFUSED"));
    HEAD.asks().get(PATH + "/" + id).then().statusCode(404);
    String request = done.extract().path("requestId");
    ADMINISTRATOR
        .asks()
        .get("/api/v1/audit-events?requestId=" + request)
        .then()
        .body("items.resourceType", hasItems("occurrence", "work-item", "bulk-command"))
        .body("items.operation", everyItem(equalTo("createBulkCommand")));
  }

  @Test
  void a_refused_row_holds_the_others_back_only_when_asked() {
    Map<String, Object> start =
        command(
            "START",
            Map.of(),
            "OCCURRENCE",
            IssuedPlan.ONCE_2021,
            "OCCURRENCE",
            IssuedPlan.OTHER_2021);
    start.put("mode", "ATOMIC");
    gives(OFFICER, start)
        .statusCode(201)
        .body("done", equalTo(0))
        .body("results.status", contains("HELD_BACK", "REFUSED"));
    assertEquals("NOT_STARTED", state(IssuedPlan.ONCE_2021));
    assertEquals(
        "1",
        IssuedPlan.ask(
            "SELECT count(*) FROM occurrence_event WHERE occurrence_id = '%s'"
                .formatted(IssuedPlan.ONCE_2021)));
  }

  @Test
  void who_may_do_it_with_no_row_is_refused_as_a_whole() {
    Map<String, Object> start =
        command(
            "START",
            Map.of(),
            "OCCURRENCE",
            IssuedPlan.OTHER_2021,
            "WORK_ITEM",
            Office.id("x", "y"));
    gives(OFFICER, start).statusCode(403);
    gives(STRANGER, start).statusCode(404);
    Map<String, Object> chase =
        command(
            "CHASE",
            Map.of("channel", "IN_APP", "content", "Khẩn trương"),
            "OCCURRENCE",
            IssuedPlan.OTHER_2021);
    gives(OFFICER, chase).statusCode(403);
    assertEquals("0", IssuedPlan.ask("SELECT count(*) FROM bulk_command"));
  }

  @Test
  void the_same_key_does_it_once() {
    String key = UUID.randomUUID().toString();
    Map<String, Object> start = command("START", Map.of(), "OCCURRENCE", IssuedPlan.ONCE_2021);
    String first =
        OFFICER
            .asks()
            .header("Idempotency-Key", key)
            .body(start)
            .post(PATH)
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .id();
    OFFICER
        .asks()
        .header("Idempotency-Key", key)
        .body(start)
        .post(PATH)
        .then()
        .statusCode(201)
        .header("Idempotency-Replayed", "true")
        .body("id", equalTo(first));
    gives(OFFICER, start)
        .statusCode(201)
        .body("results[0].refusal.code", equalTo("STATE_FORBIDS"))
        .body("results[0].refusal.currentState", equalTo("IN_PROGRESS"));
  }

  @Test
  void arguments_are_those_of_the_command_and_rows_those_it_is_for() {
    Map<String, Object> wrong =
        command("REDO", Map.of("note", "Thiếu phụ lục"), "TASK", IssuedPlan.ONCE);
    gives(DEPUTY, wrong)
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder("/arguments/note", "/arguments/reason", "/targets/0/kind"));
    Map<String, Object> nobody =
        command(
            "ASSIGN",
            Map.of("unit", "XXX", "personId", OFFICER.accountId()),
            "TASK",
            IssuedPlan.ONCE);
    gives(HEAD, nobody).statusCode(400).body("errors.pointer", contains("/arguments/unit"));
  }

  @Test
  void who_stands_in_gives_commands_in_the_place_of_the_absent() {
    Map<String, Object> leave =
        Map.of(
            "toId",
            OTHER_HEAD.accountId(),
            "validFrom",
            "2021-03-15",
            "lastDay",
            "2021-03-20",
            "reason",
            "Đi công tác");
    HEAD.asks().body(leave).post("/api/v1/delegations").then().statusCode(201);
    Map<String, Object> start = command("START", Map.of(), "OCCURRENCE", IssuedPlan.ONCE_2021);
    gives(OTHER_HEAD, start).statusCode(201).body("done", equalTo(1));
  }
}
