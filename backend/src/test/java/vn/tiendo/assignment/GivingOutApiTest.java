package vn.tiendo.assignment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.OTHER_OFFICER;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Personas;

/** What somebody has to give out, until when it is given, and how it stands. */
@ApiTest
class GivingOutApiTest {
  private static final String PATH = "/api/v1/assignments";
  private static final String WAITING =
      PATH
          + "?givable=true&role=LEAD&state=UNASSIGNED,PASSED_ON&workState=NOT_STARTED,IN_PROGRESS,REDO"
          + "&includeTotal=true";

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
  }

  @Test
  void it_is_offered_to_whoever_has_units_or_tasks_to_give_and_lists_what_he_may() {
    Set<String> offered = new TreeSet<>();
    Set<String> having = new TreeSet<>();
    for (Personas who : Personas.values()) {
      List<String> mine = who.asks().get("/api/v1/me").then().extract().path("allowedActions");
      if (mine.contains("createAssignment")) {
        offered.add(who.name());
      }
      List<Map<String, Object>> all = items(who, "?limit=200");
      Set<Object> may = new HashSet<>();
      all.stream()
          .filter(row -> ((List<?>) row.get("allowedActions")).contains("createAssignment"))
          .forEach(row -> may.add(List.of(row.get("task"), row.get("unit"))));
      Set<Object> listed = new HashSet<>();
      items(who, "?limit=200&givable=true")
          .forEach(row -> listed.add(List.of(row.get("task"), row.get("unit"))));
      assertEquals(may, listed, who.name());
      if (!listed.isEmpty()) {
        having.add(who.name());
      }
    }
    assertEquals(
        Set.of("COORDINATOR_HEAD", "DEPUTY", "DIRECTOR", "HEAD", "OTHER_HEAD", "PLANNING_HEAD"),
        offered);
    // The planning office leads nothing here, but its head gives out what it will.
    offered.remove("PLANNING_HEAD");
    assertEquals(offered, having);
  }

  @Test
  void what_waits_is_what_stands_in_the_box_of_the_head() {
    int box =
        HEAD.asks()
            .get("/api/v1/me/work")
            .then()
            .extract()
            .path("boxes.find { it.box == 'UNASSIGNED' }.count");
    HEAD.asks()
        .get(WAITING)
        .then()
        .statusCode(200)
        .body("total", equalTo(box))
        .body("items", hasSize(box))
        .body("items[0].work.occurrenceId", equalTo(IssuedPlan.ONCE_2021.toString()))
        .body("items[0].work.dueOn", equalTo("2021-12-31"));
    OFFICER
        .asks()
        .get("/api/v1/tasks/" + IssuedPlan.ONCE)
        .then()
        .body(
            "timeState",
            equalTo(HEAD.asks().get(WAITING).then().extract().path("items[0].work.timeState")));
  }

  @Test
  void a_deadline_inside_the_unit_goes_with_the_task_to_whom_it_is_given() {
    Map<String, Object> step = new HashMap<>();
    step.put("unit", "QLKH");
    step.put("personId", OFFICER.accountId());
    step.put("main", true);
    step.put("dueOn", "2021-11-30");
    bulk(step).statusCode(201).body("done", equalTo(2));
    HEAD.asks().get(WAITING).then().body("total", equalTo(0));
    String given = PATH + "?givable=true&state=ASSIGNED";
    HEAD.asks().get(given).then().body("items.dueOn", contains("2021-11-30", "2021-11-30"));
    String id = HEAD.asks().get(given).then().extract().path("items[0].id");
    OFFICER
        .asks()
        .get(PATH + "/" + id + "/steps")
        .then()
        .body("items.dueOn", contains("2021-11-30"));
    step.put("dueOn", "2021-12-25");
    bulk(step).statusCode(201).body("done", equalTo(1)).body("refused", equalTo(1));
    step.put("dueOn", "2021-12-15");
    bulk(step).statusCode(201).body("done", equalTo(2));
    step.put("dueOn", "2021-03-14");
    bulk(step).statusCode(201).body("refused", equalTo(2));
    HEAD.asks().get(given).then().body("items.dueOn", contains("2021-12-15", "2021-12-15"));
    step.remove("dueOn");
    step.remove("unit");
    step.put("personId", OFFICER.accountId());
    HEAD.asks()
        .body(step)
        .post(PATH + "/" + id + "/steps")
        .then()
        .statusCode(201)
        .body("dueOn", nullValue())
        .body("work.state", equalTo("NOT_STARTED"));
    OTHER_OFFICER.asks().get(given).then().body("items", hasSize(0));
  }

  private static ValidatableResponse bulk(Map<String, Object> step) {
    return HEAD.sends()
        .body(
            Map.of(
                "command",
                "ASSIGN",
                "targets",
                List.of(target(IssuedPlan.ONCE), target(IssuedPlan.YEARLY)),
                "arguments",
                step))
        .post("/api/v1/bulk-commands")
        .then();
  }

  private static Map<String, Object> target(UUID task) {
    return Map.of("kind", "TASK", "id", task);
  }

  private static List<Map<String, Object>> items(Personas who, String query) {
    return who.asks().get(PATH + query).then().statusCode(200).extract().path("items");
  }
}
