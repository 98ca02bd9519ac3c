package vn.tiendo.regime;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static vn.tiendo.support.GivenReport.PERIODS;
import static vn.tiendo.support.GivenReport.levels;
import static vn.tiendo.support.GivenReport.opened;
import static vn.tiendo.support.GivenReport.outline;
import static vn.tiendo.support.GivenReport.regime;
import static vn.tiendo.support.GivenReport.regimeOf;
import static vn.tiendo.support.Personas.CHIEF;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.OTHER_ADMINISTRATOR;
import static vn.tiendo.support.Personas.STRANGER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
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
}
