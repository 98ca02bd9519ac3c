package vn.tiendo.indicator;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static vn.tiendo.support.GivenIndicator.add;
import static vn.tiendo.support.GivenIndicator.atLeast;
import static vn.tiendo.support.GivenIndicator.body;
import static vn.tiendo.support.GivenIndicator.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenPlan;
import vn.tiendo.support.Personas;

@ApiTest
class IndicatorRefusalsApiTest {
  private static final String ALL = "/api/v1/indicators";

  @Test
  void everything_wrong_is_said_at_once() {
    GivenPlan plan = GivenPlan.draft();
    String nothing = UUID.randomUUID().toString();
    Map<String, Object> wanted =
        body(
            plan,
            "CT-1",
            "ownerUnit",
            "NV",
            "sectionId",
            nothing,
            "disaggregationId",
            nothing,
            "taskIds",
            List.of(nothing),
            "baseline",
            Map.of("state", "REPORTED"),
            "targets",
            List.of(
                target("RANGE", 3, 2, "TOTAL", 2030), atLeast(new BigDecimal("0.1234567"), 2025)));
    Personas.CONSOLIDATOR
        .asks()
        .body(wanted)
        .post(ALL)
        .then()
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/ownerUnit",
                "/sectionId",
                "/disaggregationId",
                "/taskIds/0",
                "/baseline/value",
                "/baseline/year",
                "/targets/0/upper",
                "/targets/0/year",
                "/targets/1/value"));
    Personas.CONSOLIDATOR
        .asks()
        .body(body(plan, "CT-1", "targets", List.of(target("RANGE", 2, 3, "MEMBER", null))))
        .post(ALL)
        .then()
        .statusCode(400)
        .body("errors.code", hasItems("NOT_DISAGGREGATED"));
    Personas.CONSOLIDATOR
        .asks()
        .body(body(plan, "CT 1", "frequency", "DAILY", "colour", "red"))
        .post(ALL)
        .then()
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/code", "/frequency", "/colour"));
  }

  @Test
  void codes_are_unique_in_a_plan_and_an_issued_plan_takes_no_more() {
    GivenPlan plan = GivenPlan.draft();
    add(plan, "CT-1");
    Personas.CONSOLIDATOR
        .asks()
        .body(body(plan, "CT-1"))
        .post(ALL)
        .then()
        .statusCode(409)
        .body("code", equalTo("DUPLICATE_CODE"));
    add(GivenPlan.draft(), "CT-1");
    plan.task();
    plan.issued();
    Personas.CONSOLIDATOR
        .asks()
        .body(body(plan, "CT-2"))
        .post(ALL)
        .then()
        .statusCode(409)
        .body("currentState", equalTo("ISSUED"));
  }

  @Test
  void a_plan_is_not_issued_with_an_indicator_that_has_no_target() {
    GivenPlan plan = GivenPlan.draft();
    add(plan, "CT-9", "targets", null);
    plan.task();
    Personas.CONSOLIDATOR
        .asks()
        .body(Map.of("issuedOn", "2021-01-31"))
        .post("/api/v1/plans/" + plan.planId + "/issue-decisions")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("NO_TARGET"));
  }
}
