package vn.tiendo.workitem;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static vn.tiendo.support.Personas.COORDINATOR_HEAD;
import static vn.tiendo.support.Personas.DEPUTY;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.OTHER_HEAD;
import static vn.tiendo.support.Personas.OTHER_OFFICER;
import static vn.tiendo.support.Personas.STRANGER;
import static vn.tiendo.support.Personas.nobody;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Items;
import vn.tiendo.support.Personas;

@ApiTest
class WorkItemApiTest {
  private static final String PATH = "/api/v1/work-items/";

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
  }

  @Test
  void an_officer_registers_a_draft_in_the_programme_of_his_unit() {
    OFFICER
        .asks()
        .body(Items.body("Tổ chức 02 lớp tập huấn", "2021-06-30"))
        .post("/api/v1/work-items")
        .then()
        .statusCode(201)
        .header("Location", notNullValue())
        .header("ETag", notNullValue())
        .body("number", equalTo(1))
        .body("state", equalTo("DRAFT"))
        .body("unplanned", equalTo(false))
        .body("occurrence.task.code", equalTo("II.1.1"))
        .body("person.id", equalTo(OFFICER.accountId().toString()))
        .body("helpers", hasSize(1))
        .body("allowedActions", contains("editWorkItem", "deleteWorkItem"));
  }

  @Test
  void what_is_wrong_with_a_new_item_is_said_all_at_once() {
    Map<String, Object> body = Items.body("Việc", "2020-12-31");
    body.put("personId", OTHER_OFFICER.accountId());
    OFFICER
        .asks()
        .body(body)
        .post("/api/v1/work-items")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItems("/personId", "/dueOn"))
        .body("errors.code", hasItems("NOT_IN_UNIT", "DUE_BEFORE_YEAR"));
    body.put("state", "COMPLETED");
    OFFICER.asks().body(body).post("/api/v1/work-items").then().statusCode(400);
  }

  @Test
  void only_units_of_the_task_register_and_only_for_themselves() {
    Map<String, Object> body = Items.body("Việc", "2021-06-30");
    nobody().body(body).post("/api/v1/work-items").then().statusCode(401);
    body.put("personId", null);
    body.remove("personId");
    body.remove("helperIds");
    OTHER_OFFICER.asks().body(body).post("/api/v1/work-items").then().statusCode(403);
    body.put("unit", "QLCN");
    OTHER_OFFICER.asks().body(body).post("/api/v1/work-items").then().statusCode(403);
    body.put("unit", "TDC");
    COORDINATOR_HEAD.asks().body(body).post("/api/v1/work-items").then().statusCode(201);
    STRANGER
        .asks()
        .body(body)
        .post("/api/v1/work-items")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/occurrenceId"));
  }

  @Test
  void a_draft_is_seen_by_its_unit_and_the_leaders_only() {
    String item = Items.draft("Việc dự thảo", "2021-06-30");
    HEAD.asks().get(PATH + item).then().statusCode(200);
    DEPUTY.asks().get(PATH + item).then().statusCode(200);
    OTHER_OFFICER.asks().get(PATH + item).then().statusCode(404);
    STRANGER.asks().get(PATH + item).then().statusCode(404);
    OFFICER.asks().get(PATH + UUID.randomUUID()).then().statusCode(404);
    OTHER_OFFICER.asks().get("/api/v1/work-items").then().body("items", hasSize(0));
  }

  @Test
  void approved_fields_are_governed_the_person_is_not() {
    String item = Items.approved("Hội thảo", "2021-03-17");
    String etag = OFFICER.asks().get(PATH + item).then().extract().header("ETag");
    OFFICER
        .asks()
        .contentType("application/merge-patch+json")
        .body("{}")
        .patch(PATH + item)
        .then()
        .statusCode(400);
    OFFICER
        .asks()
        .contentType("application/merge-patch+json")
        .body(Map.of("percentComplete", 10))
        .patch(PATH + item)
        .then()
        .statusCode(428);
    OFFICER
        .patches(etag)
        .body(Map.of("dueOn", "2021-12-31"))
        .patch(PATH + item)
        .then()
        .statusCode(409)
        .body("code", equalTo("GOVERNED_FIELD"));
    OFFICER
        .patches(etag)
        .body(Map.of("personId", HEAD.accountId(), "helperIds", List.of()))
        .patch(PATH + item)
        .then()
        .statusCode(200)
        .body("person.id", equalTo(HEAD.accountId().toString()));
    OFFICER
        .patches(etag)
        .body(Map.of("percentComplete", 20))
        .patch(PATH + item)
        .then()
        .statusCode(412);
    OTHER_HEAD
        .patches(etag)
        .body(Map.of("percentComplete", 20))
        .patch(PATH + item)
        .then()
        .statusCode(403);
  }

  @Test
  void a_draft_can_be_taken_out_an_approved_item_cannot() {
    String item = Items.draft("Việc", "2021-06-30");
    String etag = OFFICER.asks().get(PATH + item).then().extract().header("ETag");
    OFFICER.asks().header("If-Match", etag).delete(PATH + item).then().statusCode(204);
    OFFICER.asks().get(PATH + item).then().statusCode(404);
    String approved = Items.approved("Việc khác", "2021-06-30");
    String other = OFFICER.asks().get(PATH + approved).then().extract().header("ETag");
    OFFICER.asks().header("If-Match", other).delete(PATH + approved).then().statusCode(409);
    OFFICER.asks().delete(PATH + approved).then().statusCode(428);
  }

  @Test
  void a_check_without_writing_changes_nothing() {
    OFFICER
        .asks()
        .body(Items.body("Việc", "2021-06-30"))
        .post("/api/v1/work-items?validateOnly=true")
        .then()
        .statusCode(204);
    OFFICER.asks().get("/api/v1/work-items").then().body("items", hasSize(0));
    for (Personas someone : List.of(OTHER_HEAD, STRANGER)) {
      someone.asks().get("/api/v1/work-items?limit=0").then().statusCode(400);
    }
  }
}
