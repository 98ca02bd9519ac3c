package vn.tiendo.scorecard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.support.GivenIndicator.add;
import static vn.tiendo.support.GivenIndicator.disaggregation;
import static vn.tiendo.support.GivenIndicator.itIs;
import static vn.tiendo.support.GivenIndicator.phases;
import static vn.tiendo.support.GivenIndicator.submitted;
import static vn.tiendo.support.GivenIndicator.target;
import static vn.tiendo.support.GivenIndicator.verified;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.time.OfficeClock;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenPlan;
import vn.tiendo.support.Personas;

@ApiTest
class SeriesListApiTest {
  private static final String PAGE = "/api/v1/indicator-series";

  @Inject OfficeClock clock;

  private String planId;
  private String byDistrict;
  private String byQuarter;

  @BeforeEach
  void two_indicators() {
    GivenPlan plan = GivenPlan.draft();
    planId = plan.planId;
    List<String> districts = disaggregation("HUYEN", "A", "B");
    byDistrict =
        add(
            plan,
            "CT-1",
            "disaggregationId",
            districts.getFirst(),
            "aggregation",
            Map.of("overTime", "LAST", "overMembers", "SUM"));
    byQuarter =
        add(
            plan,
            "CT-2",
            "frequency",
            "QUARTERLY",
            "basis",
            "IN_PERIOD",
            "aggregation",
            Map.of("overTime", "SUM", "overMembers", "NONE"),
            "targets",
            List.of(target("GROWTH", 5, null, "TOTAL", null)));
    plan.task();
    plan.issued();
    phases(byDistrict, "2022", 2, "2025", 4);
    itIs(clock, "2023-02-01");
    verified(byDistrict, "2021", 2, "memberId", districts.get(1));
    verified(byQuarter, "2021-Q2", 7, "basis", "IN_PERIOD");
    submitted(byQuarter, "2022-Q1", 8, "basis", "IN_PERIOD");
  }

  @Test
  void each_has_the_points_of_its_own_series_as_the_reader_sees_them() {
    for (Personas who : List.of(Personas.OFFICER, Personas.OTHER_OFFICER)) {
      ValidatableResponse page = asked(who, "?planId=" + planId);
      page.body("items.indicatorId", contains(byDistrict, byQuarter))
          .body("items[0].points", equalTo(own(who, byDistrict)))
          .body("items[0].points[0].official.members.text", equalTo("1 của 2"))
          .body("items[1].points", equalTo(own(who, byQuarter)))
          .body("items[1].points", hasSize(20))
          .body("items[1].points[5].target.value", notNullValue());
    }
    asked(Personas.OTHER_OFFICER, "?planId=" + planId)
        .body("items[1].points[4].official.provisional", equalTo(true));
    asked(Personas.OFFICER, "?planId=" + planId).body("items[1].points[4].official", nullValue());
  }

  @Test
  void filters_pages_and_strangers_are_those_of_the_list() {
    asked(
            Personas.OFFICER,
            "?status=NOT_ASSESSABLE&period=2022&sort=-code&limit=1&includeTotal=true")
        .body("items.indicatorId", contains(byQuarter))
        .body("nextCursor", notNullValue());
    String next = asked(Personas.OFFICER, "?limit=1").extract().path("nextCursor");
    asked(Personas.OFFICER, "?limit=1&cursor=" + next)
        .body("items.indicatorId", contains(byQuarter));
    asked(Personas.OFFICER, "?asOf=2021-01-30").body("items", empty());
    asked(Personas.STRANGER, "").body("items", empty());
    Personas.OFFICER.asks().get(PAGE + "?limit=201").then().statusCode(400);
  }

  private static ValidatableResponse asked(Personas who, String query) {
    return who.asks().get(PAGE + query).then().statusCode(200);
  }

  private static List<Map<String, Object>> own(Personas who, String indicator) {
    return who.asks()
        .get("/api/v1/indicators/" + indicator + "/series")
        .then()
        .statusCode(200)
        .extract()
        .path("points");
  }
}
