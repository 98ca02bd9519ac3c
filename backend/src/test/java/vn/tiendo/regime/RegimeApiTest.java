package vn.tiendo.regime;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.tiendo.support.GivenReport.PERIODS;
import static vn.tiendo.support.GivenReport.levels;
import static vn.tiendo.support.GivenReport.node;
import static vn.tiendo.support.GivenReport.opened;
import static vn.tiendo.support.GivenReport.outline;
import static vn.tiendo.support.GivenReport.regime;
import static vn.tiendo.support.GivenReport.regimeOf;
import static vn.tiendo.support.Personas.CHIEF;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.OTHER_ADMINISTRATOR;
import static vn.tiendo.support.Personas.STRANGER;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Drafts;
import vn.tiendo.support.GivenIndicator;
import vn.tiendo.support.IssuedPlan;

@ApiTest
class RegimeApiTest {
  private static final String OUTLINES = "/api/v1/outlines";
  private static final String REGIMES = "/api/v1/report-regimes";

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
  }

  @Test
  void an_outline_names_each_heading_once_and_goes_down_step_by_step() {
    Map<String, Object> body =
        Map.of(
            "code",
            "DC",
            "title",
            "Đề cương",
            "nodes",
            List.of(node("I", "Một"), node("I", "Hai"), node("I.1", "Sâu", "level", 4)));
    CHIEF
        .asks()
        .body(body)
        .post(OUTLINES)
        .then()
        .statusCode(400)
        .body("errors.code", hasItems("DUPLICATE_CODE", "LEVEL_SKIPPED"));
    String id = GivenIndicator.made(CHIEF, OUTLINES, outline("DC"));
    CHIEF.asks().body(outline("DC")).post(OUTLINES).then().statusCode(409);
    CHIEF
        .patches(Drafts.etag(CHIEF, OUTLINES + "/" + id))
        .body(Map.of("title", "Khác"))
        .patch(OUTLINES + "/" + id)
        .then()
        .statusCode(200)
        .body("title", equalTo("Khác"))
        .body("nodes", hasSize(6));
    OFFICER.asks().get(OUTLINES).then().body("items.code", contains("DC"));
    STRANGER.asks().get(OUTLINES).then().body("items", empty());
  }

  @Test
  void a_regime_says_everything_that_is_wrong_with_it() {
    String outline = GivenIndicator.made(CHIEF, OUTLINES, outline("DC"));
    Map<String, Object> wrong =
        regime(
            "R",
            outline,
            "reporters",
            List.of("NV", "QLKH"),
            "recipientUnit",
            "KHAC",
            "planId",
            IssuedPlan.ONCE.toString(),
            "levels",
            List.of(levels().getFirst(), Map.of("level", "UNIT", "rule", "FIXED")));
    CHIEF
        .asks()
        .body(wrong)
        .post(REGIMES)
        .then()
        .statusCode(400)
        .body(
            "errors.pointer",
            hasItems("/levels", "/levels/1", "/recipientUnit", "/planId", "/reporters/0"));
    CHIEF
        .asks()
        .body(regime("R", outline, "sectionIds", List.of(IssuedPlan.ONCE.toString())))
        .post(REGIMES)
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/sectionIds"));
  }

  @Test
  void without_names_the_units_that_lead_the_plans_tasks_report() {
    String id = regimeOf("reporters", null);
    OFFICER
        .asks()
        .get(REGIMES + "/" + id)
        .then()
        .statusCode(200)
        .body("reporters.code", contains("QLKH", "QLCN"))
        .body("window", equalTo("REPORTING"))
        .body("allowedActions", empty());
    OFFICER
        .asks()
        .get(REGIMES + "?active=true&plan=" + IssuedPlan.PLAN)
        .then()
        .body("items", hasSize(1));
    STRANGER.asks().get(REGIMES + "/" + id).then().statusCode(404);
  }

  @Test
  void the_calendar_tells_windows_due_dates_and_kind_advice() {
    String id = regimeOf();
    opened(id, "2021");
    OFFICER
        .asks()
        .get(REGIMES + "/" + id + "/calendar?from=2021&to=2022")
        .then()
        .statusCode(200)
        .body("rows.period", contains("2021", "2022"))
        .body("rows[0].window.from", equalTo("2020-12-15"))
        .body("rows[0].cutOff", equalTo("2021-12-14"))
        .body("rows[0].dueUnit", equalTo("2021-12-19"))
        .body("rows[0].dueDepartment", equalTo("2021-12-20"))
        .body("rows[0].advice", hasItem(containsString("Chủ nhật")))
        .body("rows[0].advice", hasItem(containsString("không còn trọn một ngày làm việc")))
        .body("rows[0].periodId", org.hamcrest.Matchers.notNullValue())
        .body("rows[1].periodId", org.hamcrest.Matchers.nullValue());
    OFFICER.asks().get(REGIMES + "/" + id + "/calendar?from=2022&to=2021").then().statusCode(400);
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
  void another_department_starts_from_nothing() {
    String outline = GivenIndicator.made(OTHER_ADMINISTRATOR, OUTLINES, outline("DC"));
    Map<String, Object> body =
        regime("R", outline, "planId", null, "reporters", List.of("KHAC"), "recipientUnit", "KHAC");
    String regime = GivenIndicator.made(OTHER_ADMINISTRATOR, REGIMES, body);
    String period =
        GivenIndicator.made(
            OTHER_ADMINISTRATOR,
            "/api/v1/report-periods",
            Map.of("regimeId", regime, "period", "2021"));
    STRANGER.asks().get(PERIODS + period).then().statusCode(200);
    OFFICER.asks().get(PERIODS + period).then().statusCode(404);
    STRANGER
        .asks()
        .get("/api/v1/reports?mine=true")
        .then()
        .body("items", hasSize(1))
        .body("items[0].unit.code", equalTo("KHAC"));
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
