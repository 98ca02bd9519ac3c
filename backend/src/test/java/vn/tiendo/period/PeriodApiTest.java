package vn.tiendo.period;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.tiendo.support.GivenReport.PERIODS;
import static vn.tiendo.support.GivenReport.node;
import static vn.tiendo.support.GivenReport.opened;
import static vn.tiendo.support.GivenReport.outline;
import static vn.tiendo.support.GivenReport.regimeOf;
import static vn.tiendo.support.Personas.CHIEF;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.OFFICER;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Drafts;
import vn.tiendo.support.IssuedPlan;

/** Opening, locking, closing a period, and opening it again. */
@ApiTest
class PeriodApiTest {
  private static final String OUTLINES = "/api/v1/outlines";
  private static final String REGIMES = "/api/v1/report-regimes";

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
  }

  @Test
  void changing_a_regime_or_its_outline_never_changes_an_opened_period() {
    String id = regimeOf();
    String period = opened(id, "2021");
    String before = OFFICER.asks().get(PERIODS + period).then().extract().asString();
    String outline = OFFICER.asks().get(REGIMES + "/" + id).then().extract().path("outlineId");
    CHIEF
        .patches(Drafts.etag(CHIEF, OUTLINES + "/" + outline))
        .body(Map.of("nodes", List.of(node("X", "Mục khác"))))
        .patch(OUTLINES + "/" + outline)
        .then()
        .statusCode(200);
    CHIEF
        .patches(Drafts.etag(CHIEF, REGIMES + "/" + id))
        .body(Map.of("title", "Đã đổi", "addressee", "Bộ", "reporters", List.of("TDC")))
        .patch(REGIMES + "/" + id)
        .then()
        .statusCode(200)
        .body("reporters.code", contains("TDC"));
    OFFICER.asks().get(PERIODS + period).then().body(equalTo(before));
    OFFICER
        .asks()
        .get(PERIODS + opened(id, "2022"))
        .then()
        .body("nodes.code", contains("X"))
        .body("counts.expected", equalTo(1));
  }

  @Test
  void a_period_is_opened_once_of_its_kind_and_with_a_report_of_each_unit() {
    String id = regimeOf();
    CONSOLIDATOR
        .asks()
        .body(Map.of("regimeId", id, "period", "2021-Q1"))
        .post("/api/v1/report-periods")
        .then()
        .statusCode(400)
        .body("errors.code", contains("OTHER_FREQUENCY"));
    String period = opened(id, "2021");
    CONSOLIDATOR
        .asks()
        .body(Map.of("regimeId", id, "period", "2021"))
        .post("/api/v1/report-periods")
        .then()
        .statusCode(409)
        .body("code", equalTo("DUPLICATE_PERIOD"));
    OFFICER
        .asks()
        .get("/api/v1/report-periods?regime=" + id + "&state=OPEN&period=2021&includeTotal=true")
        .then()
        .body("total", equalTo(1))
        .body("items[0].id", equalTo(period))
        .body("items[0].counts.expected", equalTo(3))
        .body("items[0].counts.draft", equalTo(3))
        .body("items[0].nodes", hasSize(6));
    CHIEF
        .patches(Drafts.etag(CHIEF, REGIMES + "/" + id))
        .body(Map.of("active", false))
        .patch(REGIMES + "/" + id)
        .then()
        .statusCode(200)
        .body("allowedActions", contains("editReportRegime"));
    CONSOLIDATOR
        .asks()
        .body(Map.of("regimeId", id, "period", "2022"))
        .post("/api/v1/report-periods")
        .then()
        .statusCode(409)
        .body("code", equalTo("INACTIVE_REGIME"));
  }

  @Test
  void figures_are_locked_then_the_period_is_closed() {
    String period = opened(regimeOf(), "2021");
    CHIEF
        .asks()
        .post(PERIODS + period + "/locks")
        .then()
        .statusCode(200)
        .body("state", equalTo("LOCKED"))
        .body("allowedActions", contains("closeReportPeriod"));
    CHIEF
        .asks()
        .post(PERIODS + period + "/locks")
        .then()
        .statusCode(409)
        .body("currentState", equalTo("LOCKED"));
    OFFICER.asks().post(PERIODS + period + "/closures").then().statusCode(403);
    CHIEF.asks().post(PERIODS + period + "/closures").then().body("state", equalTo("CLOSED"));
  }

  @Test
  void a_period_closed_by_mistake_is_opened_again_with_a_reason() {
    String period = opened(regimeOf(), "2021");
    Map<String, Object> why = Map.of("reason", "Còn một đơn vị chưa gửi.");
    reopens(period, why).statusCode(409).body("currentState", equalTo("OPEN"));
    CHIEF.asks().post(PERIODS + period + "/locks").then().statusCode(200);
    CHIEF
        .asks()
        .post(PERIODS + period + "/closures")
        .then()
        .body("allowedActions", contains("reopenReportPeriod"));
    reopens(period, Map.of()).statusCode(400);
    reopens(period, why)
        .statusCode(200)
        .body("state", equalTo("LOCKED"))
        .body("closedAt", equalTo(null))
        .body("reopenedReason", equalTo("Còn một đơn vị chưa gửi."))
        .body("allowedActions", contains("closeReportPeriod"));
    assertEquals(
        "1",
        IssuedPlan.ask(
            "SELECT count(*) FROM audit_event WHERE after ->> 'reopened_reason' = 'Còn một đơn vị chưa gửi.'"));
  }

  private static ValidatableResponse reopens(String period, Map<String, Object> why) {
    return CHIEF.asks().body(why).post(PERIODS + period + "/reopenings").then();
  }
}
