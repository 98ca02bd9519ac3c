package vn.tiendo.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static vn.tiendo.support.GivenPlan.before20December;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenPlan;
import vn.tiendo.support.Personas;

@ApiTest
class TaskListApiTest {
  private static final String TASKS = "/api/v1/tasks";

  @Test
  void drafts_are_seen_by_the_office_that_keeps_the_plan_and_by_the_director() {
    String id = GivenPlan.draft().task();
    Personas.CONSOLIDATOR.asks().get(TASKS + "/" + id).then().statusCode(200);
    Personas.DIRECTOR
        .asks()
        .get(TASKS + "/" + id)
        .then()
        .statusCode(200)
        .body("allowedActions", contains("editTask"));
    for (Personas other :
        List.of(Personas.OFFICER, Personas.HEAD, Personas.DEPUTY, Personas.STRANGER)) {
      other.asks().get(TASKS + "/" + id).then().statusCode(404);
      other.asks().get(TASKS).then().statusCode(200).body("items", hasSize(0));
    }
  }

  @Test
  void issued_tasks_are_read_in_their_organisation_and_elsewhere_where_assigned() {
    GivenPlan plan = GivenPlan.draft();
    String alone = plan.task("code", "1");
    String together = plan.task("code", "2", "coordinators", List.of(Map.of("unit", "KHAC")));
    plan.issued();
    Personas.OTHER_OFFICER.asks().get(TASKS + "/" + alone).then().statusCode(200);
    Personas.STRANGER.asks().get(TASKS + "/" + alone).then().statusCode(404);
    Personas.STRANGER.asks().get(TASKS + "/" + together).then().statusCode(200);
    Personas.STRANGER
        .asks()
        .get(TASKS + "?includeTotal=true")
        .then()
        .statusCode(200)
        .body("items.id", contains(together))
        .body("total", equalTo(1));
    Personas.STRANGER.asks().get(TASKS + "/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void issuing_makes_every_occurrence_at_once() {
    GivenPlan plan = GivenPlan.draft();
    String report = plan.task("code", "III.1", "deadline", before20December());
    plan.issued();
    Personas.OFFICER
        .asks()
        .get(TASKS + "/" + report + "/occurrences?includeTotal=true")
        .then()
        .statusCode(200)
        .body("total", equalTo(5))
        .body("items.period", contains("2021", "2022", "2023", "2024", "2025"))
        .body("items.dueOn", hasItems("2021-12-19", "2025-12-19"))
        .body("items.state", hasItems("NOT_STARTED"));
    Personas.OFFICER
        .asks()
        .get(TASKS + "/" + report)
        .then()
        .statusCode(200)
        .body("period", equalTo("2021"))
        .body("dueOn", equalTo("2021-12-19"))
        .body("validFrom", equalTo("2021-01-31"))
        .body("holder.role", equalTo("LEAD"))
        .body("holder.unit.code", equalTo("QLKH"))
        .body("holder.since", equalTo("2021-01-31"));
    Personas.OFFICER
        .asks()
        .get(TASKS + "/" + report + "?asOf=2022-02-01")
        .then()
        .statusCode(200)
        .body("period", equalTo("2022"));
    Personas.OFFICER.asks().get(TASKS + "/" + report + "?asOf=2021-01-30").then().statusCode(404);
    Personas.OFFICER
        .asks()
        .get(TASKS + "?period=2023")
        .then()
        .statusCode(200)
        .body("items.period", contains("2023"));
  }

  @Test
  void the_terms_tell_what_held_when() {
    GivenPlan plan = GivenPlan.draft();
    String id = plan.task();
    plan.issued();
    Personas.OFFICER
        .asks()
        .get(TASKS + "/" + id + "/terms")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].cause", equalTo("ISSUED"))
        .body("items[0].leadUnit.code", equalTo("QLKH"))
        .body("items[0].validFrom", equalTo("2021-01-31"));
    Personas.STRANGER.asks().get(TASKS + "/" + id + "/terms").then().statusCode(404);
    Personas.STRANGER.asks().get(TASKS + "/" + id + "/occurrences").then().statusCode(404);
  }

  @Test
  void search_ignores_case_marks_and_the_way_letters_are_written() {
    GivenPlan plan = GivenPlan.draft();
    String id = plan.task("title", "Đẩy mạnh hoạt động hòa giải");
    plan.task("title", "Việc khác", "description", "Nội dung khác");
    for (String q : List.of("day manh", "HOẠT ĐỘNG", "hoà giải", "hoa giai")) {
      Personas.CONSOLIDATOR
          .asks()
          .queryParam("q", q)
          .get(TASKS)
          .then()
          .statusCode(200)
          .body("items.id", contains(id));
    }
    Personas.CONSOLIDATOR.asks().queryParam("q", "%").get(TASKS).then().body("items", hasSize(0));
  }

  @Test
  void lists_are_filtered_by_unit_in_any_part_leader_star_section_and_state() {
    GivenPlan plan = GivenPlan.draft();
    String led = plan.task("code", "1.1", "leadUnit", "QLCN", "starred", true);
    String helped = plan.task("code", "1.2", "coordinators", List.of(Map.of("unit", "QLCN")));
    String other = plan.task("code", "1.3", "leaderId", Personas.DEPUTY.accountId().toString());
    plan.issued();
    expect("?leadUnit=QLCN", led);
    expect("?unit=QLCN", led, helped);
    expect("?unit=" + Personas.OTHER_HEAD.unitId(), led, helped);
    expect("?leadUnit=SO", led, helped, other);
    expect("?leader=" + Personas.DEPUTY.accountId(), other);
    expect("?starred=true", led);
    expect("?section=" + plan.sectionId + "&plan=" + plan.planId, led, helped, other);
    expect("?state=NOT_STARTED,REDO", led, helped, other);
    expect("?state=COMPLETED");
    expect("?archived=true");
    expect("?label=IN_TIME&timeState=NOT_DUE", led, helped, other);
    expect("?asOf=2022-01-01&label=OVERDUE&timeState=OVERDUE", led, helped, other);
    expect("?asOf=2021-12-28&timeState=DUE_SOON", led, helped, other);
    expect("?dueFrom=2022-01-01");
    expect("?dueTo=2021-12-31", led, helped, other);
    Personas.OFFICER
        .asks()
        .get(TASKS + "?leadUnit=KHONG-CO")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("leadUnit"));
    Personas.OFFICER.asks().get(TASKS + "?state=SAI").then().statusCode(400);
    Personas.OFFICER.asks().get(TASKS + "?nonsense=1").then().statusCode(400);
    Personas.nobody().get(TASKS).then().statusCode(401);
  }

  private static void expect(String query, String... ids) {
    Personas.OFFICER
        .asks()
        .get(TASKS + query)
        .then()
        .statusCode(200)
        .body("items.id", ids.length == 0 ? hasSize(0) : containsInAnyOrder(ids));
  }
}
