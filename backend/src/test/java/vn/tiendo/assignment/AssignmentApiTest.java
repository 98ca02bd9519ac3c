package vn.tiendo.assignment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.tiendo.support.Personas.COORDINATOR_HEAD;
import static vn.tiendo.support.Personas.DEPUTY;
import static vn.tiendo.support.Personas.DIRECTOR;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.OTHER_HEAD;
import static vn.tiendo.support.Personas.OTHER_OFFICER;
import static vn.tiendo.support.Personas.STRANGER;
import static vn.tiendo.support.Personas.nobody;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.Answer;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Personas;

@ApiTest
class AssignmentApiTest {
  private static final String PATH = "/api/v1/assignments";

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
  }

  private static Map<String, Object> to(Personas person, boolean main) {
    Map<String, Object> body = new HashMap<>();
    body.put("taskId", IssuedPlan.ONCE);
    body.put("unit", "QLKH");
    body.put("personId", person.accountId());
    body.put("main", main);
    body.put("note", "Đồng chí chủ trì");
    return body;
  }

  private static Map<String, Object> step(Personas person, boolean main) {
    Map<String, Object> body = to(person, main);
    body.remove("taskId");
    body.remove("unit");
    return body;
  }

  @Test
  void a_task_goes_from_the_deputy_to_the_head_to_the_officer() {
    String id =
        DEPUTY
            .asks()
            .body(to(HEAD, false))
            .post(PATH)
            .then()
            .statusCode(201)
            .body("state", equalTo("PASSED_ON"))
            .body("holder.id", equalTo(HEAD.accountId().toString()))
            .body("allowedActions", contains("createAssignmentStep"))
            .extract()
            .as(Answer.class)
            .id();
    OTHER_HEAD
        .asks()
        .body(step(OFFICER, true))
        .post(PATH + "/" + id + "/steps")
        .then()
        .statusCode(403);
    OFFICER
        .asks()
        .body(step(OFFICER, true))
        .post(PATH + "/" + id + "/steps")
        .then()
        .statusCode(403);
    HEAD.asks()
        .body(step(OTHER_OFFICER, true))
        .post(PATH + "/" + id + "/steps")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("NOT_IN_UNIT"));
    HEAD.asks()
        .body(step(OFFICER, true))
        .post(PATH + "/" + id + "/steps")
        .then()
        .statusCode(201)
        .body("state", equalTo("ASSIGNED"))
        .body("mainOfficer.id", equalTo(OFFICER.accountId().toString()))
        .body("stepCount", equalTo(2));
    OFFICER
        .asks()
        .get(PATH + "/" + id + "/steps")
        .then()
        .statusCode(200)
        .body("items.main", contains(false, true));
    OFFICER
        .asks()
        .get("/api/v1/occurrences/" + IssuedPlan.ONCE_2021)
        .then()
        .body("holder.person.id", equalTo(OFFICER.accountId().toString()));
    OFFICER
        .asks()
        .body(step(HEAD, false))
        .post(PATH + "/" + id + "/steps")
        .then()
        .statusCode(201)
        .body("holder.id", equalTo(HEAD.accountId().toString()))
        .body("mainOfficer.id", equalTo(OFFICER.accountId().toString()));
    OTHER_OFFICER.asks().get(PATH + "/" + id).then().statusCode(200);
    STRANGER.asks().get(PATH + "/" + id).then().statusCode(404);
    HEAD.asks().body(to(OFFICER, true)).post(PATH).then().statusCode(409);
  }

  @Test
  void only_the_head_or_the_leader_begins_and_only_in_a_unit_of_the_task() {
    nobody().body(to(OFFICER, true)).post(PATH).then().statusCode(401);
    OFFICER.asks().body(to(OFFICER, true)).post(PATH).then().statusCode(403);
    COORDINATOR_HEAD.asks().body(to(OFFICER, true)).post(PATH).then().statusCode(403);
    Map<String, Object> elsewhere = to(OTHER_OFFICER, true);
    elsewhere.put("unit", "QLCN");
    OTHER_HEAD
        .asks()
        .body(elsewhere)
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("UNIT_NOT_ASSIGNED"));
    STRANGER
        .asks()
        .body(to(OFFICER, true))
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/taskId"));
    DIRECTOR
        .asks()
        .body(to(DEPUTY, true))
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("LEADER_IS_NO_OFFICER"));
    HEAD.asks().get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void the_list_shows_what_nobody_has_been_given_yet() {
    HEAD.asks()
        .get(PATH + "?unit=QLKH&includeTotal=true")
        .then()
        .statusCode(200)
        .body("items.state", contains("UNASSIGNED", "UNASSIGNED"))
        .body("items.task.code", contains("II.1.1", "II.1.2"))
        .body("items[0].allowedActions", contains("createAssignment"))
        .body("total", equalTo(2));
    HEAD.asks().body(to(OFFICER, true)).post(PATH).then().statusCode(201);
    HEAD.asks().get(PATH + "?unit=QLKH&state=UNASSIGNED").then().body("items", hasSize(1));
    OFFICER.asks().get(PATH + "?mine=true").then().body("items.task.code", contains("II.1.1"));
    OFFICER
        .asks()
        .get(PATH + "?role=COORDINATE")
        .then()
        .body("items.unit.code", contains("TDC", "TDC"));
    OFFICER.asks().get(PATH + "?q=thi truong").then().body("items", hasSize(0));
    String cursor = HEAD.asks().get(PATH + "?limit=1").then().extract().path("nextCursor");
    HEAD.asks()
        .get(PATH + "?limit=200&cursor=" + cursor)
        .then()
        .body("items", hasSize(4))
        .body("nextCursor", equalTo(null));
    STRANGER.asks().get(PATH).then().body("items", hasSize(0));
  }

  @Test
  void a_whole_section_is_assigned_at_once() {
    Map<String, Object> batch = step(OFFICER, true);
    batch.put("unit", "QLKH");
    HEAD.asks().body(batch).post("/api/v1/assignment-batches").then().statusCode(400);
    batch.put("sectionId", IssuedPlan.SECTION);
    OFFICER.asks().body(batch).post("/api/v1/assignment-batches").then().statusCode(403);
    HEAD.asks()
        .body(batch)
        .post("/api/v1/assignment-batches")
        .then()
        .statusCode(200)
        .body("results.status", contains("ASSIGNED", "ASSIGNED"));
    HEAD.asks()
        .body(batch)
        .post("/api/v1/assignment-batches")
        .then()
        .body("results.status", contains("UNCHANGED", "UNCHANGED"));
    batch.remove("sectionId");
    batch.put("taskIds", List.of(IssuedPlan.OTHER));
    HEAD.asks().body(batch).post("/api/v1/assignment-batches").then().statusCode(400);
  }
}
