package vn.tiendo.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.support.GivenIndicator.add;
import static vn.tiendo.support.GivenIndicator.atLeast;
import static vn.tiendo.support.GivenIndicator.issued;
import static vn.tiendo.support.GivenIndicator.made;
import static vn.tiendo.support.GivenIndicator.target;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenPlan;
import vn.tiendo.support.Personas;

@ApiTest
class TargetApiTest {
  @Test
  void targets_of_a_draft_are_added_edited_and_removed() {
    GivenPlan plan = GivenPlan.draft();
    String list = "/api/v1/indicators/" + add(plan, "CT-1") + "/targets";
    Map<String, Object> wanted = new HashMap<>(target("RANGE", 2, 3, "TOTAL", null));
    wanted.put(
        "sources",
        List.of(Map.of("documentId", documentOf(plan), "quote", "Phòng Quản lý Khoa học chủ trì")));
    Personas.CONSOLIDATOR
        .asks()
        .body(wanted)
        .post(list + "?validateOnly=true")
        .then()
        .statusCode(204);
    ExtractableResponse<Response> made =
        Personas.CONSOLIDATOR
            .asks()
            .body(wanted)
            .post(list)
            .then()
            .statusCode(201)
            .body("source.quote", equalTo("Phòng Quản lý Khoa học chủ trì"))
            .body("allowedActions", contains("deleteIndicatorTarget", "editIndicatorTarget"))
            .extract();
    String path = "/api/v1/indicator-targets/" + made.path("id");
    Personas.CONSOLIDATOR
        .asks()
        .get(list)
        .then()
        .statusCode(200)
        .body("items.type", contains("AT_LEAST", "RANGE"));
    String etag = made.header("ETag");
    Map<String, Object> change = new HashMap<>(Map.of("type", "AT_LEAST", "value", 5));
    change.put("upper", null);
    Personas.CONSOLIDATOR
        .patches(etag)
        .body(change)
        .patch(path + "?validateOnly=true")
        .then()
        .statusCode(204);
    String now =
        Personas.CONSOLIDATOR
            .patches(etag)
            .body(change)
            .patch(path)
            .then()
            .statusCode(200)
            .body("value", equalTo(5))
            .body("upper", nullValue())
            .extract()
            .header("ETag");
    Personas.CONSOLIDATOR.patches(etag).body(Map.of("value", 6)).patch(path).then().statusCode(412);
    Personas.CONSOLIDATOR.asks().header("If-None-Match", now).get(path).then().statusCode(304);
    Personas.CONSOLIDATOR
        .asks()
        .header("If-Match", now)
        .delete(path + "?validateOnly=true")
        .then()
        .statusCode(204);
    Personas.CONSOLIDATOR.asks().header("If-Match", now).delete(path).then().statusCode(204);
    Personas.CONSOLIDATOR.asks().get(path).then().statusCode(404);
  }

  @Test
  void pages_of_targets_follow_each_other() {
    String list = "/api/v1/indicators/" + add(GivenPlan.draft(), "CT-1") + "/targets";
    made(Personas.CONSOLIDATOR, list, atLeast(6, 2024));
    String next =
        Personas.CONSOLIDATOR
            .asks()
            .get(list + "?limit=1")
            .then()
            .statusCode(200)
            .body("items.value", contains(4))
            .extract()
            .path("nextCursor");
    Personas.CONSOLIDATOR
        .asks()
        .get(list + "?limit=1&cursor=" + next)
        .then()
        .body("items.value", contains(6))
        .body("nextCursor", nullValue());
  }

  @Test
  void a_target_that_makes_no_sense_is_refused() {
    String list = "/api/v1/indicators/" + add(GivenPlan.draft(), "CT-1") + "/targets";
    Personas.CONSOLIDATOR
        .asks()
        .body(target("RANGE", 3, null, "MEMBER", 2019))
        .post(list)
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItems("/upper", "/per", "/year"));
    Map<String, Object> wanted = new HashMap<>(atLeast(3, 2022));
    wanted.put(
        "sources",
        List.of(Map.of("documentId", GivenPlan.document(), "quote", "không có câu này")));
    Personas.CONSOLIDATOR
        .asks()
        .body(wanted)
        .post(list)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/sources/0/quote"));
  }

  @Test
  void an_issued_plan_changes_a_target_by_an_amendment_only() {
    String indicator = issued();
    String list = "/api/v1/indicators/" + indicator + "/targets";
    String target = Personas.OFFICER.asks().get(list).path("items[0].id");
    String path = "/api/v1/indicator-targets/" + target;
    String etag = Personas.OFFICER.asks().get(path).header("ETag");
    Personas.OFFICER.asks().get(path).then().body("allowedActions", empty());
    Personas.CONSOLIDATOR
        .patches(etag)
        .body(Map.of("value", 5))
        .patch(path)
        .then()
        .statusCode(409)
        .body("code", equalTo("GOVERNED_FIELD"));
    Personas.CONSOLIDATOR.asks().body(atLeast(1, 2022)).post(list).then().statusCode(409);
    Personas.CONSOLIDATOR.asks().header("If-Match", etag).delete(path).then().statusCode(409);
    Personas.OTHER_OFFICER
        .patches(etag)
        .body(Map.of("value", 5))
        .patch(path)
        .then()
        .statusCode(403);

    amend(planOf(indicator), Map.of("indicatorId", indicator, "target", Map.of("value", 5)))
        .then()
        .statusCode(201)
        .body("changes[0].field", equalTo("target"))
        .body("changes[0].before", equalTo("ít nhất 4, đến hết năm 2025 (phấn đấu)"))
        .body("changes[0].after", equalTo("ít nhất 5, đến hết năm 2025 (phấn đấu)"));

    Personas.OFFICER.asks().get(list).then().body("items.value", contains(5));
    Personas.OFFICER
        .asks()
        .get(list + "?asOf=2021-02-28")
        .then()
        .body("items.value", contains(4))
        .body("items[0].validTo", equalTo("2021-02-28"));
    Personas.OFFICER.asks().get(list + "?history=true").then().body("items.value", contains(4, 5));
  }

  @Test
  void an_amendment_that_names_the_wrong_target_or_an_earlier_day_is_refused() {
    String indicator = issued("targets", List.of(atLeast(4, 2025), atLeast(2, 2023)));
    String plan = planOf(indicator);
    amend(plan, Map.of("indicatorId", indicator, "target", Map.of("value", 5)))
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/changes/0/targetId"));
    String nothing = UUID.randomUUID().toString();
    amend(plan, Map.of("indicatorId", indicator, "targetId", nothing, "target", Map.of("value", 5)))
        .then()
        .statusCode(400);
    amend(plan, Map.of("indicatorId", nothing, "target", Map.of("value", 5)))
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/changes/0/indicatorId"));
  }

  @Test
  void targets_nobody_may_see_are_not_there() {
    String indicator = issued();
    String target =
        Personas.OFFICER
            .asks()
            .get("/api/v1/indicators/" + indicator + "/targets")
            .path("items[0].id");
    Personas.STRANGER.asks().get("/api/v1/indicator-targets/" + target).then().statusCode(404);
    Personas.STRANGER
        .asks()
        .get("/api/v1/indicators/" + indicator + "/targets")
        .then()
        .statusCode(404);
    Personas.nobody().get("/api/v1/indicator-targets/" + target).then().statusCode(401);
    Personas.OFFICER
        .asks()
        .get("/api/v1/indicator-targets/" + UUID.randomUUID())
        .then()
        .statusCode(404);
  }

  private static Response amend(String plan, Map<String, Object> change) {
    return Personas.CONSOLIDATOR
        .asks()
        .body(
            Map.of(
                "documentId",
                GivenPlan.document(),
                "effectiveOn",
                "2021-03-01",
                "changes",
                List.of(change)))
        .post("/api/v1/plans/" + plan + "/amendments");
  }

  private static String planOf(String indicator) {
    return Personas.OFFICER.asks().get("/api/v1/indicators/" + indicator).path("planId");
  }

  private static String documentOf(GivenPlan plan) {
    return Personas.CONSOLIDATOR.asks().get("/api/v1/plans/" + plan.planId).path("document.id");
  }
}
