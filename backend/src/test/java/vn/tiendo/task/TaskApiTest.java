package vn.tiendo.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.support.GivenPlan.etag;
import static vn.tiendo.support.GivenPlan.undated;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenPlan;
import vn.tiendo.support.Personas;

@ApiTest
class TaskApiTest {
  private static final String TASKS = "/api/v1/tasks";

  @Test
  void a_draft_is_made_by_the_office_that_keeps_the_plan_and_shows_what_it_says() {
    GivenPlan plan = GivenPlan.draft();
    String document = GivenPlan.document();
    Personas.CONSOLIDATOR
        .asks()
        .body(
            plan.body(
                "code", "7.1",
                "coordinators", List.of(Map.of("unit", "QLCN"), Map.of("unit", "NV")),
                "watchers", List.of("TDC"),
                "starred", true,
                "product", "Danh mục",
                "leaderId", Personas.DEPUTY.accountId().toString(),
                "sources", List.of(Map.of("documentId", document, "quote", "lập danh mục"))))
        .post(TASKS)
        .then()
        .statusCode(201)
        .header("Location", notNullValue())
        .header("ETag", notNullValue())
        .body("state", equalTo("DRAFT"))
        .body("leadUnit.code", equalTo("QLKH"))
        .body("coordinators.unit.code", contains("QLCN", "NV"))
        .body("watchers.code", contains("TDC"))
        .body("deadline.type", equalTo("END_OF_PERIOD"))
        .body("deadline.statedDate", equalTo("2021-12-31"))
        .body("leader.id", equalTo(Personas.DEPUTY.accountId().toString()))
        .body("source.quote", equalTo("lập danh mục"))
        .body("source.hash", hasLength64())
        .body("occurrenceId", nullValue())
        .body("timeState", nullValue())
        .body("reportingLabel", nullValue())
        .body("allowedActions", contains("editTask", "deleteTask"));
  }

  private static org.hamcrest.Matcher<String> hasLength64() {
    return org.hamcrest.Matchers.matchesPattern("[0-9a-f]{64}");
  }

  @Test
  void everything_wrong_with_a_task_is_said_at_once() {
    GivenPlan plan = GivenPlan.draft();
    Personas.CONSOLIDATOR
        .asks()
        .body(
            plan.body(
                "leadUnit", "KHONG-CO",
                "coordinators",
                    List.of(
                        Map.of("unit", "QLCN"), Map.of("unit", "QLCN"), Map.of("unitClass", "X")),
                "deadline",
                    Map.of("type", "FIXED", "text", "trước 2020", "statedDate", "2020-12-31"),
                "higherBody", "NV",
                "leaderId", Personas.OFFICER.accountId().toString(),
                "documentIds", List.of(UUID.randomUUID().toString()),
                "effectiveOn", "2021-02-01"))
        .post(TASKS)
        .then()
        .statusCode(400)
        .body(
            "errors.pointer",
            hasItems(
                "/leadUnit",
                "/coordinators/1/unit",
                "/coordinators/2/unitClass",
                "/deadline/bound",
                "/deadline/setBy",
                "/deadline/extensionAuthority",
                "/deadline/statedDate",
                "/higherBody",
                "/leaderId",
                "/documentIds/0",
                "/effectiveOn"))
        .body(
            "errors.code",
            hasItems(
                "UNKNOWN_REFERENCE",
                "DUPLICATE_UNIT",
                "REQUIRED",
                "DEADLINE_BEFORE_PLAN",
                "NOT_A_LEADER"));
  }

  @Test
  void a_task_has_exactly_one_lead_and_it_does_not_coordinate() {
    GivenPlan plan = GivenPlan.draft();
    Personas.CONSOLIDATOR
        .asks()
        .body(plan.body("coordinators", List.of(Map.of("unit", "QLKH"))))
        .post(TASKS)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/coordinators/0/unit"))
        .body("errors[0].code", equalTo("DUPLICATE_UNIT"));
    Map<String, Object> twoLeads = plan.body("leadUnit", List.of("QLKH", "QLCN"));
    Personas.CONSOLIDATOR
        .asks()
        .body(twoLeads)
        .post(TASKS)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/leadUnit"));
  }

  @Test
  void a_quote_that_is_not_in_the_text_is_refused() {
    GivenPlan plan = GivenPlan.draft();
    Personas.CONSOLIDATOR
        .asks()
        .body(
            plan.body(
                "sources",
                List.of(Map.of("documentId", GivenPlan.document(), "quote", "không có câu này"))))
        .post(TASKS)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/sources/0/quote"))
        .body("errors[0].code", equalTo("QUOTE_NOT_FOUND"));
  }

  @Test
  void a_code_is_used_once_in_a_plan() {
    GivenPlan plan = GivenPlan.draft();
    plan.task("code", "2.10");
    Personas.CONSOLIDATOR
        .asks()
        .body(plan.body("code", "2.10"))
        .post(TASKS)
        .then()
        .statusCode(409)
        .body("code", equalTo("DUPLICATE_CODE"));
  }

  @Test
  void who_may_not_see_the_plan_is_not_told_of_it_and_who_may_see_it_may_not_all_write() {
    GivenPlan plan = GivenPlan.draft();
    Personas.nobody().body(plan.body()).post(TASKS).then().statusCode(401);
    Personas.OFFICER.asks().body(plan.body()).post(TASKS).then().statusCode(404);
    Personas.DIRECTOR.asks().body(plan.body()).post(TASKS).then().statusCode(403);
    Map<String, Object> nowhere = plan.body("planId", UUID.randomUUID().toString());
    Personas.CONSOLIDATOR.asks().body(nowhere).post(TASKS).then().statusCode(404);
  }

  @Test
  void a_task_of_a_register_takes_effect_at_once_and_cites_what_orders_it() {
    GivenPlan register = GivenPlan.register();
    Personas.CONSOLIDATOR
        .asks()
        .body(register.body("documentIds", null))
        .post(TASKS)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/documentIds"));
    Personas.CONSOLIDATOR
        .asks()
        .body(register.body("effectiveOn", "2021-03-01", "deadline", undated("CONTINUOUS")))
        .post(TASKS)
        .then()
        .statusCode(201)
        .body("state", equalTo("NOT_STARTED"))
        .body("timeState", equalTo("NO_DEADLINE"))
        .body("reportingLabel", equalTo("CONTINUOUS_OPEN"))
        .body("validFrom", equalTo("2021-03-01"))
        .body("allowedActions", hasItem("editTask"))
        .body("allowedActions", not(hasItem("deleteTask")));
  }

  @Test
  void the_plan_must_be_a_draft_or_a_register() {
    GivenPlan plan = GivenPlan.draft();
    plan.task();
    plan.issued();
    Personas.CONSOLIDATOR
        .asks()
        .body(plan.body())
        .post(TASKS)
        .then()
        .statusCode(409)
        .body("currentState", equalTo("ISSUED"));
  }

  @Test
  void a_reader_who_has_it_gets_304() {
    GivenPlan plan = GivenPlan.draft();
    String path = TASKS + "/" + plan.task();
    Personas.CONSOLIDATOR
        .asks()
        .header("If-None-Match", etag(path))
        .get(path)
        .then()
        .statusCode(304);
  }

  @Test
  void validate_only_checks_and_writes_nothing() {
    GivenPlan plan = GivenPlan.draft();
    Personas.CONSOLIDATOR
        .asks()
        .body(plan.body())
        .post(TASKS + "?validateOnly=true")
        .then()
        .statusCode(204);
    Personas.CONSOLIDATOR.asks().get(TASKS + "?includeTotal=true").then().body("total", equalTo(0));
  }
}
