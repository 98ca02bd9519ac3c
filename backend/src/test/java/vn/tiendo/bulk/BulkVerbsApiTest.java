package vn.tiendo.bulk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.tiendo.bulk.Bulk.command;
import static vn.tiendo.bulk.Bulk.gives;
import static vn.tiendo.bulk.Bulk.state;
import static vn.tiendo.support.Personas.CHIEF;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.DEPUTY;
import static vn.tiendo.support.Personas.DIRECTOR;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.OTHER_HEAD;
import static vn.tiendo.support.Personas.OTHER_OFFICER;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Items;
import vn.tiendo.support.Office;

@ApiTest
class BulkVerbsApiTest {
  private final Office office;

  BulkVerbsApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
  }

  @Test
  void completed_work_is_confirmed_or_sent_back_together() {
    Map<String, Object> report = Map.of("product", Map.of("name", "Báo cáo"));
    for (UUID id : List.of(IssuedPlan.ONCE_2021, IssuedPlan.YEARLY_2021)) {
      HEAD.asks()
          .body(report)
          .post("/api/v1/occurrences/" + id + "/confirmation-requests")
          .then()
          .statusCode(200);
    }
    Object[] both = {"OCCURRENCE", IssuedPlan.ONCE_2021, "OCCURRENCE", IssuedPlan.YEARLY_2021};
    gives(CONSOLIDATOR, command("CONFIRM", Map.of(), both))
        .statusCode(201)
        .body("results.status", everyItem(equalTo("REFUSED")))
        .body("results[0].refusal.errors[0].pointer", equalTo("/arguments/documentId"))
        .body("results[0].refusal.message", containsString("văn bản"));
    gives(DEPUTY, command("REDO", Map.of("reason", "Thiếu phụ lục"), both))
        .statusCode(201)
        .body("done", equalTo(2));
    assertEquals("REDO", state(IssuedPlan.YEARLY_2021));
    HEAD.asks()
        .body(report)
        .post("/api/v1/occurrences/" + IssuedPlan.ONCE_2021 + "/confirmation-requests")
        .then()
        .statusCode(200);
    gives(DIRECTOR, command("CONFIRM", Map.of("note", "Tốt"), both))
        .statusCode(201)
        .body("results.status", contains("DONE", "REFUSED"))
        .body("results[1].refusal.code", equalTo("STATE_FORBIDS"));
    assertEquals("COMPLETED", state(IssuedPlan.ONCE_2021));
  }

  @Test
  void tasks_are_received_starred_given_and_put_under_a_leader_together() {
    gives(OFFICER, command("RECEIVE", Map.of(), "OCCURRENCE", IssuedPlan.ONCE_2021))
        .statusCode(201)
        .body("done", equalTo(1));
    Object[] both = {"TASK", IssuedPlan.ONCE, "TASK", IssuedPlan.OTHER};
    gives(OFFICER, command("STAR", Map.of(), both)).statusCode(403);
    gives(CONSOLIDATOR, command("STAR", Map.of(), both)).statusCode(201).body("done", equalTo(2));
    gives(CONSOLIDATOR, command("UNSTAR", Map.of(), "TASK", IssuedPlan.ONCE)).statusCode(201);
    CONSOLIDATOR
        .asks()
        .get("/api/v1/tasks?starred=true")
        .then()
        .body("items.id", contains(IssuedPlan.OTHER.toString()));
    gives(
            CONSOLIDATOR,
            command("SET_LEADER", Map.of("leaderId", DIRECTOR.accountId().toString()), both))
        .statusCode(201)
        .body("done", equalTo(2));
    gives(
            CONSOLIDATOR,
            command("SET_LEADER", Map.of("leaderId", OFFICER.accountId().toString()), both))
        .statusCode(201)
        .body("refused", equalTo(2))
        .body("results[0].refusal.errors[0].pointer", equalTo("/arguments/leaderId"));
    Map<String, Object> to =
        Map.of("unit", "QLKH", "personId", OFFICER.accountId().toString(), "main", true);
    gives(OTHER_HEAD, command("ASSIGN", to, both)).statusCode(201).body("done", equalTo(0));
    gives(HEAD, command("ASSIGN", to, both))
        .statusCode(201)
        .body("results.status", contains("DONE", "REFUSED"))
        .body("results[1].refusal.errors[0].code", equalTo("UNIT_NOT_ASSIGNED"));
    OFFICER
        .asks()
        .get("/api/v1/assignments?mine=true")
        .then()
        .body("items.task.id", contains(IssuedPlan.ONCE.toString()));
  }

  @Test
  void late_work_is_chased_by_one_reminder() {
    String item = Items.approved("Mở lớp tập huấn", "2021-06-30");
    office.at(Instant.parse("2021-07-01T01:00:00Z"));
    String reminder =
        gives(
                CHIEF,
                command(
                    "CHASE",
                    Map.of("channel", "IN_APP", "content", "Đề nghị khẩn trương"),
                    "OCCURRENCE",
                    IssuedPlan.OTHER_2021,
                    "WORK_ITEM",
                    item,
                    "OCCURRENCE",
                    IssuedPlan.YEARLY_2022))
            .statusCode(201)
            .body("results.status", contains("DONE", "DONE", "REFUSED"))
            .extract()
            .path("createdId");
    OTHER_OFFICER
        .asks()
        .get("/api/v1/reminders/" + reminder)
        .then()
        .statusCode(200)
        .body("lines.id", containsInAnyOrder(IssuedPlan.OTHER_2021.toString(), item));
    gives(
            CHIEF,
            command(
                "CHASE",
                Map.of("channel", "IN_APP", "content", "Nhanh", "answerBy", "2021-06-01"),
                "WORK_ITEM",
                item))
        .statusCode(400)
        .body("errors.pointer", contains("/arguments/answerBy"));
  }

  @Test
  void chasing_by_mail_says_when_nobody_has_an_address_and_writes_when_somebody_has() {
    String item = Items.approved("Mở lớp", "2021-03-17");
    Map<String, Object> chase =
        command(
            "CHASE",
            Map.of("channel", "EMAIL", "content", "Đề nghị khẩn trương"),
            "WORK_ITEM",
            item);
    gives(CHIEF, chase).statusCode(400).body("errors.pointer", contains("/arguments/channel"));
    assertEquals("0", IssuedPlan.ask("SELECT count(*) FROM reminder"));
    IssuedPlan.ask(
        "UPDATE account SET email = 'can.bo@vidu.gov.vn' WHERE id = '%s' RETURNING email"
            .formatted(OFFICER.accountId()));
    gives(CHIEF, chase).statusCode(201);
    assertEquals("1", IssuedPlan.ask("SELECT count(*) FROM mail WHERE kind = 'REMINDER'"));
  }
}
