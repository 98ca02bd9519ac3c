package vn.tiendo.plan;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.tiendo.support.Drafts.etag;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.time.OfficeClock;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Drafts;
import vn.tiendo.support.Personas;

@ApiTest
class PlanIssueApiTest {
  private static final String PATH = "/api/v1/plans";

  @Inject OfficeClock clock;

  @Test
  void a_plan_with_a_task_is_not_deleted() {
    String plan = Drafts.plan("KH-1");
    Drafts.task(plan, Drafts.section(plan, "I", "I", "X", null), "1", "QLKH");
    Personas.CONSOLIDATOR
        .asks()
        .header("If-Match", "*")
        .delete(PATH + "/" + plan)
        .then()
        .statusCode(409)
        .body("code", equalTo("PLAN_NOT_EMPTY"));
  }

  @Test
  void an_issued_plan_is_read_by_its_organisation_and_kept_by_its_office() {
    String plan = issued("KH-1");
    Personas.OFFICER
        .asks()
        .get(PATH + "/" + plan)
        .then()
        .statusCode(200)
        .body("state", equalTo("ISSUED"))
        .body("issuedOn", equalTo("2021-02-01"))
        .body("allowedActions", empty());
    Personas.CONSOLIDATOR
        .asks()
        .get(PATH + "/" + plan)
        .then()
        .body("allowedActions", containsInAnyOrder("editPlan", "amendPlan", "closePlan"));
    Personas.OFFICER
        .patches(etag(Personas.OFFICER, PATH + "/" + plan))
        .body("{\"title\":\"B\"}")
        .patch(PATH + "/" + plan)
        .then()
        .statusCode(403);
    Personas.OFFICER
        .asks()
        .body(Map.of("closedOn", "2021-03-01", "reason", "x"))
        .post(PATH + "/" + plan + "/closures")
        .then()
        .statusCode(403);
    Personas.STRANGER.asks().get(PATH + "/" + plan).then().statusCode(404);
    Personas.CONSOLIDATOR
        .asks()
        .body(Map.of("issuedOn", "2021-02-01"))
        .post(PATH + "/" + plan + "/issue-decisions")
        .then()
        .statusCode(409)
        .body("currentState", equalTo("ISSUED"))
        .body("allowedActions", hasItem("amendPlan"));
  }

  @Test
  void governed_fields_of_an_issued_plan_wait_for_an_amendment() {
    String plan = issued("KH-1");
    String path = PATH + "/" + plan;
    for (String patch :
        List.of(
            "{\"title\":\"B\"}",
            "{\"code\":\"KH-9\"}",
            "{\"endsOn\":\"2026-12-31\"}",
            "{\"startsOn\":\"2020-01-01\"}")) {
      Personas.CONSOLIDATOR
          .patches("*")
          .body(patch)
          .patch(path)
          .then()
          .statusCode(409)
          .body("code", equalTo("GOVERNED_FIELD"));
    }
    Personas.CONSOLIDATOR
        .patches("*")
        .body(Map.of("trackingUnit", "QLKH", "description", "Mô tả"))
        .patch(path)
        .then()
        .statusCode(200)
        .body("trackingUnit.code", equalTo("QLKH"));
    Personas.HEAD.asks().get(path).then().body("allowedActions", hasItem("amendPlan"));
    Personas.CONSOLIDATOR.asks().header("If-Match", "*").delete(path).then().statusCode(409);
    String section =
        Personas.OFFICER
            .asks()
            .get(path + "/sections")
            .then()
            .statusCode(200)
            .extract()
            .path("items[0].id");
    Personas.CONSOLIDATOR
        .patches("*")
        .body("{\"title\":\"B\"}")
        .patch("/api/v1/sections/" + section)
        .then()
        .statusCode(409)
        .body("code", equalTo("GOVERNED_FIELD"));
  }

  @Test
  void a_plan_is_read_as_it_stood_on_a_day() {
    String plan = issued("KH-1");
    String path = PATH + "/" + plan;
    clock.standAt(Instant.parse("2022-06-01T01:00:00Z"));
    Personas.CONSOLIDATOR
        .patches("*")
        .body(Map.of("trackingUnit", "QLKH"))
        .patch(path)
        .then()
        .statusCode(200);
    Personas.OFFICER
        .asks()
        .get(path + "?asOf=2022-05-31")
        .then()
        .statusCode(200)
        .body("trackingUnit.code", equalTo("KHTC"))
        .body("asOf", equalTo("2022-05-31"));
    Personas.OFFICER
        .asks()
        .get(path + "?asOf=2022-06-01")
        .then()
        .body("trackingUnit.code", equalTo("QLKH"));
    Personas.OFFICER.asks().get(path + "?asOf=2021-01-31").then().statusCode(404);
    Personas.OFFICER.asks().get(path + "/sections?asOf=2021-01-31").then().statusCode(404);
    Personas.OFFICER.asks().get(path + "/sections?asOf=2021-02-01").then().statusCode(200);
  }

  @Test
  void a_closed_plan_is_only_read() {
    String plan = issued("KH-1");
    String path = PATH + "/" + plan;
    Personas.CONSOLIDATOR
        .asks()
        .body(Map.of("closedOn", "2021-01-31", "reason", "Hết thời kỳ"))
        .post(path + "/closures")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("CLOSED_BEFORE_ISSUED"));
    Personas.DIRECTOR
        .asks()
        .body(Map.of("closedOn", "2021-03-15", "reason", "Hết thời kỳ"))
        .post(path + "/closures")
        .then()
        .statusCode(200)
        .body("state", equalTo("CLOSED"))
        .body("allowedActions", empty());
    Personas.CONSOLIDATOR
        .patches("*")
        .body("{\"description\":\"B\"}")
        .patch(path)
        .then()
        .statusCode(409)
        .body("currentState", equalTo("CLOSED"));
    Personas.OFFICER
        .asks()
        .get(path + "?asOf=2021-03-14")
        .then()
        .body("state", equalTo("ISSUED"))
        .body("closedOn", equalTo(null));
  }

  private static String issued(String code) {
    String plan = Drafts.plan(code);
    Drafts.task(plan, Drafts.section(plan, "I", "I", "X", null), "1", "QLKH");
    Drafts.issue(plan, "2021-02-01");
    return plan;
  }
}
