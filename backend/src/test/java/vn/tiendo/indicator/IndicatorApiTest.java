package vn.tiendo.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tiendo.support.GivenIndicator.add;
import static vn.tiendo.support.GivenIndicator.atLeast;
import static vn.tiendo.support.GivenIndicator.body;
import static vn.tiendo.support.GivenIndicator.issued;
import static vn.tiendo.support.GivenIndicator.target;
import static vn.tiendo.support.GivenIndicator.verified;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.Answer;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenPlan;
import vn.tiendo.support.Personas;

@ApiTest
class IndicatorApiTest {
  private static final String ALL = "/api/v1/indicators";

  @Test
  void an_indicator_is_put_into_a_draft_with_its_targets() {
    GivenPlan plan = GivenPlan.draft();
    String task = plan.task();
    Map<String, Object> wanted =
        body(
            plan,
            "CT-1",
            "decimals",
            2,
            "taskIds",
            List.of(task),
            "baseline",
            Map.of(
                "state",
                "REPORTED",
                "value",
                new BigDecimal("1.50"),
                "year",
                2020,
                "source",
                "Báo cáo"),
            "breaks",
            List.of(Map.of("on", "2023-01-01", "note", "Đổi cách đếm")),
            "targets",
            List.of(atLeast(new BigDecimal("1.50"), 2025), target("RANGE", 2, 3, "TOTAL", null)));
    Personas.CONSOLIDATOR
        .asks()
        .body(wanted)
        .post(ALL + "?validateOnly=true")
        .then()
        .statusCode(204);
    String path =
        ALL
            + "/"
            + Personas.CONSOLIDATOR
                .asks()
                .body(wanted)
                .post(ALL)
                .then()
                .statusCode(201)
                .body("planState", equalTo("DRAFT"))
                .body("ownerUnit.code", equalTo("QLCN"))
                .body("aggregation.multiplier", equalTo(100))
                .body("taskIds", contains(task))
                .body("targets.type", contains("AT_LEAST", "RANGE"))
                .body("targets[1].year", nullValue())
                .body("breaks[0].on", equalTo("2023-01-01"))
                .body(
                    "allowedActions",
                    contains("createIndicatorTarget", "deleteIndicator", "editIndicator"))
                .extract()
                .as(Answer.class)
                .id();
    String text = Personas.CONSOLIDATOR.asks().get(path).asString();
    assertTrue(text.contains("\"value\":1.50"), text);
    String etag = Personas.CONSOLIDATOR.asks().get(path).header("ETag");
    Personas.CONSOLIDATOR.asks().header("If-None-Match", etag).get(path).then().statusCode(304);
  }

  @Test
  void a_draft_is_the_planning_offices_and_the_directors() {
    GivenPlan plan = GivenPlan.draft();
    String path = ALL + "/" + add(plan, "CT-1");
    Personas.DIRECTOR.asks().get(path).then().statusCode(200).body("allowedActions", empty());
    Personas.OTHER_OFFICER.asks().get(path).then().statusCode(404);
    Personas.STRANGER.asks().get(path).then().statusCode(404);
    Personas.nobody().get(path).then().statusCode(401);
    Personas.OTHER_OFFICER
        .asks()
        .body(body(plan, "CT-2"))
        .post(ALL)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/planId"));
    Personas.DIRECTOR.asks().body(body(plan, "CT-2")).post(ALL).then().statusCode(403);
  }

  @Test
  void an_issued_one_is_read_in_the_organisation_and_nowhere_else() {
    String path = ALL + "/" + issued();
    Personas.OFFICER
        .asks()
        .get(path)
        .then()
        .statusCode(200)
        .body("planState", equalTo("ISSUED"))
        .body("targets[0].validFrom", equalTo("2021-01-31"))
        .body("simulated", equalTo(false))
        .body("allowedActions", empty());
    Personas.OTHER_OFFICER
        .asks()
        .get(path)
        .then()
        .body(
            "allowedActions", contains("editIndicator", "createIndicatorValue", "createPhaseSet"));
    Personas.STRANGER.asks().get(path).then().statusCode(404);
    Personas.OFFICER.asks().get(path + "?asOf=2021-01-30").then().statusCode(404);
    Personas.OFFICER.asks().get(path + "?asOf=2021-01-31").then().statusCode(200);
  }

  @Test
  void the_owner_unit_edits_the_dictionary_of_an_issued_one_but_not_what_is_governed() {
    String path = ALL + "/" + issued();
    String etag = Personas.OTHER_OFFICER.asks().get(path).header("ETag");
    Map<String, Object> method = Map.of("method", "Đếm giấy chứng nhận còn hiệu lực.");
    Personas.OTHER_OFFICER
        .patches(etag)
        .body(method)
        .patch(path + "?validateOnly=true")
        .then()
        .statusCode(204);
    String now =
        Personas.OTHER_OFFICER
            .patches(etag)
            .body(method)
            .patch(path)
            .then()
            .statusCode(200)
            .body("method", equalTo("Đếm giấy chứng nhận còn hiệu lực."))
            .extract()
            .header("ETag");
    Personas.OTHER_HEAD.patches(etag).body(Map.of("note", "x")).patch(path).then().statusCode(412);
    Personas.CONSOLIDATOR
        .patches(now)
        .body(Map.of("name", "Tên khác", "ownerUnit", "QLKH"))
        .patch(path)
        .then()
        .statusCode(409)
        .body("code", equalTo("GOVERNED_FIELD"))
        .body(
            "detail",
            equalTo("Kế hoạch đã ban hành: name, ownerUnit chỉ đổi bằng văn bản điều chỉnh."));
    Personas.OTHER_HEAD
        .patches(now)
        .body(Map.of("ownerUnit", "QLCN", "dataSource", "Cục Sở hữu trí tuệ"))
        .patch(path)
        .then()
        .statusCode(200);
    Personas.OFFICER.patches(now).body(method).patch(path).then().statusCode(403);
    Personas.STRANGER.patches(now).body(method).patch(path).then().statusCode(404);
    Personas.OTHER_OFFICER
        .asks()
        .contentType("application/merge-patch+json")
        .body(method)
        .patch(path)
        .then()
        .statusCode(428);
  }

  @Test
  void what_values_were_measured_by_does_not_change_under_them() {
    String id = issued();
    verified(id, "2021", 3);
    String etag = Personas.OTHER_OFFICER.asks().get(ALL + "/" + id).header("ETag");
    Personas.OTHER_OFFICER
        .patches(etag)
        .body(Map.of("basis", "IN_PERIOD"))
        .patch(ALL + "/" + id)
        .then()
        .statusCode(409)
        .body("code", equalTo("HAS_VALUES"));
  }

  @Test
  void only_a_draft_loses_an_indicator() {
    GivenPlan plan = GivenPlan.draft();
    String path = ALL + "/" + add(plan, "CT-1");
    String etag = Personas.CONSOLIDATOR.asks().get(path).header("ETag");
    Personas.DIRECTOR.asks().header("If-Match", etag).delete(path).then().statusCode(403);
    Personas.CONSOLIDATOR.asks().delete(path).then().statusCode(428);
    Personas.CONSOLIDATOR
        .asks()
        .header("If-Match", etag)
        .delete(path + "?validateOnly=true")
        .then()
        .statusCode(204);
    Personas.CONSOLIDATOR.asks().header("If-Match", etag).delete(path).then().statusCode(204);
    Personas.CONSOLIDATOR.asks().get(path).then().statusCode(404);
    String issued = ALL + "/" + issued();
    Personas.CONSOLIDATOR
        .asks()
        .header("If-Match", "*")
        .delete(issued)
        .then()
        .statusCode(409)
        .body("currentState", equalTo("ISSUED"));
  }
}
