package vn.tiendo.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.tiendo.support.Drafts.etag;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Drafts;
import vn.tiendo.support.Personas;

@ApiTest
class PlanApiTest {
  private static final String PATH = "/api/v1/plans";

  @Test
  void a_draft_is_edited_freely_and_deleted_while_empty() {
    String plan = Drafts.plan("KH-1");
    Drafts.section(plan, "I", "I", "X", null);
    String before = etag(Personas.CONSOLIDATOR, PATH + "/" + plan);
    Personas.CONSOLIDATOR
        .patches(before)
        .body(Map.of("code", "KH-2", "title", "Tên mới", "endsOn", "2024-12-31"))
        .patch(PATH + "/" + plan)
        .then()
        .statusCode(200)
        .body("code", equalTo("KH-2"))
        .body("endsOn", equalTo("2024-12-31"));
    Personas.CONSOLIDATOR
        .patches(before)
        .body("{\"title\":\"B\"}")
        .patch(PATH + "/" + plan)
        .then()
        .statusCode(412);
    Personas.CONSOLIDATOR.asks().delete(PATH + "/" + plan).then().statusCode(428);
    Personas.DIRECTOR
        .asks()
        .header("If-Match", "*")
        .delete(PATH + "/" + plan)
        .then()
        .statusCode(403);
    Personas.CONSOLIDATOR
        .asks()
        .header("If-Match", "*")
        .delete(PATH + "/" + plan)
        .then()
        .statusCode(204);
    Personas.CONSOLIDATOR.asks().get(PATH + "/" + plan).then().statusCode(404);
  }

  @Test
  void a_plan_begins_as_a_draft_of_the_office_that_keeps_it() {
    String plan = Drafts.plan("KH-1");
    Personas.PLANNING_HEAD
        .asks()
        .get(PATH + "/" + plan)
        .then()
        .statusCode(200)
        .body("state", equalTo("DRAFT"))
        .body("owner.code", equalTo("SO"))
        .body("document.numberAndSymbol", equalTo("/KH-SO"))
        .body(
            "allowedActions",
            containsInAnyOrder(
                "editPlan", "deletePlan", "createSection", "createTask", "createIndicator"));
    Drafts.task(plan, Drafts.section(plan, "I", "I", "NHIỆM VỤ", null), "I.1", "QLKH");
    Personas.PLANNING_HEAD
        .asks()
        .get(PATH + "/" + plan)
        .then()
        .body(
            "allowedActions",
            containsInAnyOrder(
                "editPlan", "createSection", "createTask", "createIndicator", "issuePlan"));
    Personas.DIRECTOR
        .asks()
        .get(PATH + "/" + plan)
        .then()
        .statusCode(200)
        .body("allowedActions", contains("issuePlan"));
    for (Personas other :
        List.of(Personas.OFFICER, Personas.CHIEF, Personas.ADMINISTRATOR, Personas.STRANGER)) {
      other.asks().get(PATH + "/" + plan).then().statusCode(404);
      other.asks().get(PATH + "?includeTotal=true").then().body("total", equalTo(0));
    }
  }

  @Test
  void who_does_not_keep_it_makes_no_plan() {
    Personas.nobody().body(Drafts.body("KH-1")).post(PATH).then().statusCode(401);
    for (Personas other :
        List.of(Personas.OFFICER, Personas.DIRECTOR, Personas.ADMINISTRATOR, Personas.STRANGER)) {
      other.asks().body(Drafts.body("KH-1")).post(PATH).then().statusCode(403);
    }
  }

  @Test
  void everything_wrong_with_a_plan_is_told_at_once() {
    Map<String, Object> body = Drafts.body("KH-1");
    body.put("endsOn", "2020-12-31");
    body.put("trackingUnit", "NV");
    body.put("reportsToUnit", "KHONG-CO");
    body.put("documentId", UUID.randomUUID());
    Personas.CONSOLIDATOR
        .asks()
        .body(body)
        .post(PATH)
        .then()
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder("/endsOn", "/trackingUnit", "/reportsToUnit", "/documentId"));
    body.remove("endsOn");
    Personas.CONSOLIDATOR
        .asks()
        .body(body)
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors.code", hasItem("REQUIRED"));
    Personas.CONSOLIDATOR
        .asks()
        .get(PATH + "?owner=KHONG-CO")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("owner"));
  }

  @Test
  void a_code_names_one_plan_of_the_organisation() {
    Drafts.plan("KH-1");
    Personas.CONSOLIDATOR
        .asks()
        .body(Drafts.body("KH-1"))
        .post(PATH)
        .then()
        .statusCode(409)
        .body("code", equalTo("DUPLICATE_CODE"));
  }

  @Test
  void a_plan_is_issued_with_document_and_tasks_only() {
    String plan = Drafts.create(Drafts.body("KH-0"));
    Supplier<ValidatableResponse> issuing =
        () ->
            Personas.CONSOLIDATOR
                .asks()
                .body(Map.of("issuedOn", "2021-03-16"))
                .post(PATH + "/" + plan + "/issue-decisions")
                .then();
    issuing.get().statusCode(409).body("code", equalTo("NO_TASKS"));
    Drafts.task(plan, Drafts.section(plan, "I", "I", "NHIỆM VỤ", null), "I.1", "QLKH");
    issuing
        .get()
        .statusCode(400)
        .body("errors.code", containsInAnyOrder("REQUIRED", "IN_THE_FUTURE"));
  }

  @Test
  void a_register_is_in_use_at_once() {
    Map<String, Object> body = Drafts.body("SO-1");
    body.put("kind", "REGISTER");
    body.remove("endsOn");
    String register = Drafts.create(body);
    Personas.OFFICER
        .asks()
        .get(PATH + "/" + register)
        .then()
        .statusCode(200)
        .body("state", equalTo("ISSUED"))
        .body("endsOn", equalTo(null));
    Personas.CONSOLIDATOR
        .asks()
        .get(PATH + "/" + register)
        .then()
        .body("allowedActions", hasItem("createTask"))
        .body("allowedActions", not(hasItem("issuePlan")));
  }

  @Test
  void the_list_is_filtered_searched_and_paged() {
    Drafts.plan("KH-1");
    Drafts.plan("KH-2");
    Map<String, Object> register = Drafts.body("SO-1");
    register.put("kind", "REGISTER");
    register.put("startsOn", "2020-01-01");
    Drafts.create(register);
    Personas.OFFICER.asks().get(PATH).then().body("items.code", contains("SO-1"));
    Personas.CONSOLIDATOR
        .asks()
        .get(PATH + "?state=DRAFT,CLOSED&sort=code")
        .then()
        .body("items.code", contains("KH-1", "KH-2"));
    Personas.CONSOLIDATOR
        .asks()
        .get(PATH + "?kind=REGISTER&owner=SO")
        .then()
        .body("items.code", contains("SO-1"));
    Personas.CONSOLIDATOR
        .asks()
        .get(PATH + "?q=ke hoach kh-2")
        .then()
        .body("items.code", contains("KH-2"));
    String cursor =
        Personas.CONSOLIDATOR
            .asks()
            .get(PATH + "?sort=code&limit=2")
            .then()
            .body("items.code", contains("KH-1", "KH-2"))
            .extract()
            .path("nextCursor");
    Personas.CONSOLIDATOR
        .asks()
        .get(PATH + "?sort=code&limit=2&cursor=" + cursor)
        .then()
        .body("items.code", contains("SO-1"))
        .body("nextCursor", equalTo(null));
  }
}
