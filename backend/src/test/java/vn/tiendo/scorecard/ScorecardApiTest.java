package vn.tiendo.scorecard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tiendo.support.GivenIndicator.add;
import static vn.tiendo.support.GivenIndicator.atLeast;
import static vn.tiendo.support.GivenIndicator.disaggregation;
import static vn.tiendo.support.GivenIndicator.itIs;
import static vn.tiendo.support.GivenIndicator.target;
import static vn.tiendo.support.GivenIndicator.verified;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.time.OfficeClock;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenPlan;
import vn.tiendo.support.Personas;
import vn.tiendo.support.Statements;

@ApiTest
class ScorecardApiTest {
  private static final String ALL = "/api/v1/indicators";

  @Inject OfficeClock clock;

  /** Six indicators of two units, with every status but "at risk" in 2021. */
  private GivenPlan various() {
    GivenPlan plan = GivenPlan.draft();
    String exceeded = add(plan, "CT-1", "targets", List.of(atLeast(4, null)), "name", "Ánh sáng");
    String met = add(plan, "CT-2", "targets", List.of(atLeast(4, null)), "name", "Đo lường");
    String missed = add(plan, "CT-10", "targets", List.of(atLeast(4, null)), "name", "Bảo hộ");
    String onTrack = add(plan, "CT-3", "targets", List.of(atLeast(4, null)), "ownerUnit", "TDC");
    String unphased = add(plan, "CT-4");
    add(plan, "CT-5", "ownerUnit", "TDC", "sectionId", null);
    plan.task();
    plan.issued();
    itIs(clock, "2022-02-01");
    verified(exceeded, "2021", 5);
    verified(met, "2021", 4);
    verified(missed, "2021", 3);
    verified(unphased, "2021", 3);
    estimate(onTrack);
    return plan;
  }

  private static void estimate(String indicator) {
    Map<String, Object> body =
        vn.tiendo.support.GivenIndicator.valueBody(indicator, "2021", 4, "nature", "ESTIMATE");
    String id =
        vn.tiendo.support.GivenIndicator.made(
            Personas.COORDINATOR_HEAD, "/api/v1/indicator-values", body);
    String path = "/api/v1/indicator-values/" + id;
    vn.tiendo.support.GivenIndicator.done(Personas.COORDINATOR_HEAD, path + "/submissions", null);
    vn.tiendo.support.GivenIndicator.done(Personas.CONSOLIDATOR, path + "/verifications", null);
  }

  @Test
  void the_list_shows_each_status_in_the_order_of_codes() {
    various();
    Personas.OFFICER
        .asks()
        .get(ALL + "?period=2021&includeTotal=true")
        .then()
        .statusCode(200)
        .body("items.code", contains("CT-1", "CT-2", "CT-3", "CT-4", "CT-5", "CT-10"))
        .body(
            "items.status.status",
            contains("EXCEEDED", "MET", "ON_TRACK", "NOT_ASSESSABLE", "NOT_ASSESSABLE", "MISSED"))
        .body("items[4].status.reason", equalTo("NO_VALUE"))
        .body("items[0].targets[0].type", equalTo("AT_LEAST"))
        .body("items[2].ownerUnit.code", equalTo("TDC"))
        .body("total", equalTo(6));
  }

  @Test
  void indicators_are_found_by_what_they_are_and_how_they_stand() {
    GivenPlan plan = various();
    codes("status=MISSED,MET", "CT-2", "CT-10");
    codes("reason=NO_VALUE", "CT-5");
    codes("status=NOT_ASSESSABLE&reason=NOT_PHASED", "CT-4");
    codes("unit=TDC", "CT-3", "CT-5");
    codes("unit=SO&status=MET", "CT-2");
    codes("ownerUnit=SO");
    codes("section=" + plan.sectionId + "&unit=TDC", "CT-3");
    codes("q=do luong", "CT-2");
    codes("planId=" + plan.planId + "&planState=CLOSED,DRAFT");
    codes("sort=-code&status=MISSED,MET", "CT-10", "CT-2");
    codes("sort=name&q=chi&status=MET,MISSED,EXCEEDED", "CT-1", "CT-10", "CT-2");
    Personas.OFFICER
        .asks()
        .get(ALL + "?status=MISSED&period=2021&includeTotal=true")
        .then()
        .body("total", equalTo(1));
    Personas.OFFICER.asks().get(ALL + "?asOf=2021-01-30").then().body("items", empty());
    Personas.STRANGER.asks().get(ALL).then().statusCode(200).body("items", empty());
  }

  private static void codes(String query, String... codes) {
    Personas.OFFICER
        .asks()
        .get(ALL + "?period=2021&" + query)
        .then()
        .statusCode(200)
        .body("items.code", codes.length == 0 ? empty() : contains(codes));
  }

  @Test
  void without_a_period_it_is_the_year_of_the_day() {
    various();
    Personas.OFFICER.asks().get(ALL).then().body("items[0].status.period", equalTo("2022"));
    Personas.OFFICER
        .asks()
        .get(ALL + "?asOf=2021-06-01")
        .then()
        .body("items[0].status.period", equalTo("2021"));
  }

  @Test
  void pages_follow_each_other_in_each_order_with_and_without_a_status() {
    various();
    for (String query :
        List.of(
            "sort=code",
            "sort=-code",
            "sort=name",
            "sort=-name",
            "sort=updatedAt",
            "sort=-updatedAt",
            "status=MET,MISSED,NOT_ASSESSABLE")) {
      List<String> whole =
          Personas.OFFICER.asks().get(ALL + "?period=2021&" + query).path("items.id");
      List<String> paged = new ArrayList<>();
      String cursor = null;
      do {
        String more = cursor == null ? "" : "&cursor=" + cursor;
        ExtractableResponse<Response> page =
            Personas.OFFICER
                .asks()
                .get(ALL + "?period=2021&limit=2&" + query + more)
                .then()
                .statusCode(200)
                .extract();
        paged.addAll(page.<List<String>>path("items.id"));
        cursor = page.path("nextCursor");
      } while (cursor != null);
      assertEquals(whole, paged, query);
    }
  }

  @Test
  void a_page_costs_the_same_few_statements_whatever_it_holds() {
    List<String> districts = disaggregation("HUYEN", "A", "B");
    GivenPlan plan = GivenPlan.draft();
    add(plan, "CT-1", "disaggregationId", districts.getFirst());
    plan.task();
    plan.issued();
    read();
    long one = Statements.during(ScorecardApiTest::read);
    various();
    GivenPlan more = GivenPlan.draft();
    for (int i = 0; i < 20; i++) {
      add(
          more,
          "CT-" + i,
          "disaggregationId",
          districts.getFirst(),
          "targets",
          List.of(target("RANGE", 2, 3, "MEMBER", null)));
    }
    more.task();
    more.issued();
    assertEquals(one, Statements.during(ScorecardApiTest::read));
    assertTrue(one <= 8, "statements: " + one);
  }

  private static void read() {
    Personas.OFFICER.asks().get(ALL + "?period=2021&limit=25").then().statusCode(200);
  }

  @Test
  void every_number_of_the_statistics_opens_a_list_of_exactly_that_many_rows() {
    GivenPlan plan = various();
    int checked = 0;
    for (String query :
        List.of(
            "",
            "&planId=" + plan.planId,
            "&unit=TDC",
            "&section=" + plan.sectionId,
            "&q=do luong")) {
      ExtractableResponse<Response> answer =
          Personas.OFFICER
              .asks()
              .get("/api/v1/statistics/indicators?period=2021" + query)
              .then()
              .statusCode(200)
              .extract();
      int total = answer.path("total");
      assertEquals(total, rows(answer.path("filter")));
      checked += sweep(answer.path("statuses"), total);
      int unassessable =
          answer.path("statuses.find { it.status == 'NOT_ASSESSABLE' }.share.numerator");
      checked += sweep(answer.path("reasons"), unassessable);
      List<Map<String, Object>> units = answer.path("units");
      int ofUnits = 0;
      for (Map<String, Object> unit : units) {
        ofUnits += (int) unit.get("total");
        assertEquals((int) unit.get("total"), rows((String) unit.get("filter")));
        checked += sweep(cells(unit.get("statuses")), (int) unit.get("total"));
      }
      assertEquals(total, ofUnits, "the units add up");
    }
    assertTrue(checked > 60, "cells checked: " + checked);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> cells(Object cells) {
    return (List<Map<String, Object>>) cells;
  }

  /** The cells add up, and each opens as many rows as it says. @return how many there are */
  private static int sweep(List<Map<String, Object>> cells, int whole) {
    int sum = 0;
    for (Map<String, Object> cell : cells) {
      @SuppressWarnings("unchecked")
      Map<String, Object> share = (Map<String, Object>) cell.get("share");
      int numerator = ((Number) share.get("numerator")).intValue();
      sum += numerator;
      assertEquals(numerator, rows((String) cell.get("filter")), cell::toString);
      BigDecimal denominator = new BigDecimal(share.get("denominator").toString());
      assertTrue(denominator.intValue() >= numerator);
      assertEquals("2022-02-01", share.get("asOf"));
    }
    assertEquals(whole, sum);
    return cells.size();
  }

  private static int rows(String filter) {
    return Personas.OFFICER
        .asks()
        .urlEncodingEnabled(false)
        .get(filter + "&includeTotal=true")
        .then()
        .statusCode(200)
        .extract()
        .path("total");
  }

  @Test
  void what_begins_after_the_period_stays_outside_the_denominators() {
    GivenPlan plan = GivenPlan.draft();
    add(plan, "CT-1", "targets", List.of(atLeast(4, null)));
    plan.task();
    plan.issued();
    String early = "/api/v1/statistics/indicators?period=2020-Q4";
    Personas.OFFICER.asks().get(early).then().body("total", equalTo(0)).body("units", empty());
    String list = ALL + "?period=2020-Q4";
    Personas.OFFICER.asks().get(list).then().body("items.code", contains("CT-1"));
    Personas.OFFICER.asks().get(list + "&begun=false").then().body("items.size()", equalTo(1));
    Personas.OFFICER.asks().get(list + "&begun=true").then().body("items", empty());
    Personas.OFFICER
        .asks()
        .get("/api/v1/statistics/indicators?period=2021-Q1")
        .then()
        .body("total", equalTo(1));
  }

  @Test
  void statistics_leave_drafts_out_and_divide_nothing_by_nothing() {
    add(GivenPlan.draft(), "CT-1");
    Personas.CONSOLIDATOR
        .asks()
        .get("/api/v1/statistics/indicators?period=2021")
        .then()
        .statusCode(200)
        .body("total", equalTo(0))
        .body("statuses[0].share.percent", org.hamcrest.Matchers.nullValue())
        .body("units", empty());
    Personas.CONSOLIDATOR.asks().get(ALL).then().body("items.code", contains("CT-1"));
    Personas.nobody().get("/api/v1/statistics/indicators").then().statusCode(401);
    Personas.nobody().get(ALL).then().statusCode(401);
    Personas.OFFICER.asks().get("/api/v1/statistics/indicators?status=MET").then().statusCode(400);
    Personas.OFFICER.asks().get(ALL + "?status=GOOD&sort=weight").then().statusCode(400);
  }
}
