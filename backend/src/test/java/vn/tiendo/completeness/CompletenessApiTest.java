package vn.tiendo.completeness;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tiendo.support.GivenReport.DECEMBER;
import static vn.tiendo.support.GivenReport.PERIODS;
import static vn.tiendo.support.GivenReport.move;
import static vn.tiendo.support.GivenReport.of;
import static vn.tiendo.support.GivenReport.opened;
import static vn.tiendo.support.GivenReport.received;
import static vn.tiendo.support.GivenReport.regimeOf;
import static vn.tiendo.support.GivenReport.sent;
import static vn.tiendo.support.GivenReport.write;
import static vn.tiendo.support.Personas.CHIEF;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.OTHER_OFFICER;
import static vn.tiendo.support.Personas.STRANGER;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

@ApiTest
class CompletenessApiTest {
  private static final String STATISTICS = "/api/v1/statistics/reports";

  private final Office office;
  private String regime;
  private String period;

  CompletenessApiTest(Office office) {
    this.office = office;
  }

  /** QLKH in time, QLCN three days late, TDC excluded. */
  @BeforeEach
  void lay() {
    IssuedPlan.lay();
    office.at(DECEMBER);
    regime = regimeOf();
    period = opened(regime, "2021");
    received(of(period, "QLKH"));
    move(CONSOLIDATOR, of(period, "TDC"), "exclusions", "reason", "Đã sáp nhập").statusCode(200);
    office.at(Instant.parse("2021-12-22T01:00:00Z"));
    sent(of(period, "QLCN"));
  }

  private static Map<String, Integer> counts(JsonPath json, String at) {
    Map<String, Integer> all = new HashMap<>();
    List<Map<String, Object>> counts = json.getList(at);
    counts.forEach(c -> all.put((String) c.get("measure"), (Integer) c.get("value")));
    return all;
  }

  /** Every number opens a list of exactly that many rows, and the boxes add up. */
  private static void reconciles(Personas who, JsonPath json, String at) {
    List<Map<String, Object>> counts = json.getList(at);
    assertEquals(9, counts.size());
    for (Map<String, Object> count : counts) {
      int rows =
          who.asks()
              .urlEncodingEnabled(false)
              .get(count.get("list") + "&includeTotal=true")
              .then()
              .statusCode(200)
              .extract()
              .path("total");
      assertEquals(count.get("value"), rows, () -> who + " " + count);
    }
    Map<String, Integer> by = counts(json, at);
    assertEquals(
        by.get("EXPECTED"),
        by.get("ON_TIME") + by.get("LATE") + by.get("NOT_DUE") + by.get("MISSING"));
  }

  @Test
  void completeness_and_timeliness_are_two_measures() {
    JsonPath json =
        CHIEF
            .asks()
            .get(PERIODS + period + "/completeness")
            .then()
            .statusCode(200)
            .body("completeness.numerator", equalTo(1))
            .body("completeness.denominator", equalTo(2))
            .body("completeness.percent", equalTo(50.0f))
            .body("timeliness.numerator", equalTo(1))
            .body("rows.unit.code", contains("QLCN", "QLKH", "TDC"))
            .body("rows.lateDays", contains(3, null, null))
            .body("rows[2].excludedReason", equalTo("Đã sáp nhập"))
            .extract()
            .jsonPath();
    reconciles(CHIEF, json, "counts");
    assertEquals(1, counts(json, "counts").get("LATE"));
    assertEquals(1, counts(json, "counts").get("EXCLUDED"));
    STRANGER.asks().get(PERIODS + period + "/completeness").then().statusCode(404);
  }

  @Test
  void what_was_received_counts_while_the_report_is_opened_again() {
    String unlocked = of(period, "QLKH");
    move(CONSOLIDATOR, unlocked, "unlocks", "reason", "Số chính thức", "until", "2021-12-24")
        .statusCode(200)
        .body("state", equalTo("DRAFT"));
    JsonPath json =
        CHIEF
            .asks()
            .get(PERIODS + period + "/completeness")
            .then()
            .body("completeness.numerator", equalTo(1))
            .body("rows.find { it.unit.code == 'QLKH' }.received", equalTo(true))
            .body("rows.find { it.unit.code == 'QLCN' }.received", equalTo(false))
            .extract()
            .jsonPath();
    reconciles(CHIEF, json, "counts");
    assertEquals(1, counts(json, "counts").get("RECEIVED"));
  }

  @Test
  void reports_that_nobody_has_begun_are_counted_by_themselves() {
    String next = opened(regime, "2022");
    write(OFFICER, of(next, "QLKH"), "nodes/I", "Đã bắt đầu.").statusCode(200);
    JsonPath json =
        CHIEF
            .asks()
            .get(PERIODS + next + "/completeness")
            .then()
            .body("rows.find { it.unit.code == 'QLKH' }.begun", equalTo(true))
            .body("rows.find { it.unit.code == 'QLCN' }.begun", equalTo(false))
            .extract()
            .jsonPath();
    reconciles(CHIEF, json, "counts");
    assertEquals(2, counts(json, "counts").get("NOT_BEGUN"));
  }

  @Test
  void whoever_sees_fewer_reports_counts_fewer() {
    JsonPath json = OTHER_OFFICER.asks().get(STATISTICS + "?regime=" + regime).jsonPath();
    reconciles(OTHER_OFFICER, json, "counts");
    assertEquals(2, counts(json, "counts").get("EXPECTED"));
    assertTrue(counts(json, "counts").get("EXCLUDED") == 0);
  }

  @Test
  void statistics_over_periods_add_up_unit_by_unit() {
    opened(regime, "2022");
    JsonPath json =
        CHIEF
            .asks()
            .get(STATISTICS + "?regime=" + regime)
            .then()
            .statusCode(200)
            .body("rows", hasSize(3))
            .extract()
            .jsonPath();
    reconciles(CHIEF, json, "counts");
    Map<String, Integer> sums = new HashMap<>();
    for (int i = 0; i < 3; i++) {
      reconciles(CHIEF, json, "rows[" + i + "].counts");
      counts(json, "rows[" + i + "].counts").forEach((m, n) -> sums.merge(m, n, Integer::sum));
    }
    assertEquals(counts(json, "counts"), sums);
    assertEquals(5, sums.get("EXPECTED"));
    assertEquals(3, sums.get("NOT_DUE"));
    CHIEF
        .asks()
        .get(STATISTICS + "?year=2021")
        .then()
        .body("counts.find { it.measure == 'EXPECTED' }.value", equalTo(2));
    STRANGER.asks().get(STATISTICS + "?regime=" + regime).then().statusCode(404);
    STRANGER
        .asks()
        .get(STATISTICS)
        .then()
        .statusCode(200)
        .body("completeness.percent", nullValue());
  }

  @Test
  void the_table_has_a_cell_for_each_unit_and_period() {
    String next = opened(regime, "2022");
    OFFICER
        .asks()
        .get("/api/v1/report-regimes/" + regime + "/matrix?from=2021&to=2022")
        .then()
        .statusCode(200)
        .body("periods.id", contains(period, next))
        .body("rows.unit.code", contains("QLKH"))
        .body("rows[0].cells.state", contains("RECEIVED", "DRAFT"))
        .body("rows[0].cells.sent", contains(true, false));
    CHIEF
        .asks()
        .get("/api/v1/report-regimes/" + regime + "/matrix?to=2021")
        .then()
        .body("rows.unit.code", contains("QLCN", "QLKH", "TDC"))
        .body("rows[0].cells[0].lateDays", equalTo(3));
    STRANGER.asks().get("/api/v1/report-regimes/" + regime + "/matrix").then().statusCode(404);
  }
}
