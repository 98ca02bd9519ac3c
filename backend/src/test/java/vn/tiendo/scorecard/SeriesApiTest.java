package vn.tiendo.scorecard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.support.GivenIndicator.disaggregation;
import static vn.tiendo.support.GivenIndicator.issued;
import static vn.tiendo.support.GivenIndicator.itIs;
import static vn.tiendo.support.GivenIndicator.phases;
import static vn.tiendo.support.GivenIndicator.submitted;
import static vn.tiendo.support.GivenIndicator.target;
import static vn.tiendo.support.GivenIndicator.verified;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.time.OfficeClock;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Personas;

@ApiTest
class SeriesApiTest {
  @Inject OfficeClock clock;

  @Test
  void estimates_stand_beside_official_figures_with_phases_target_and_reference_line() {
    String indicator =
        issued(
            "baseline", Map.of("state", "ZERO", "year", 2021),
            "breaks", List.of(Map.of("on", "2023-01-01", "note", "Đổi cách đếm")));
    phases(indicator, "2022", 2, "2025", 4);
    itIs(clock, "2023-02-01");
    verified(indicator, "2022", 3, "nature", "ESTIMATE");
    verified(indicator, "2022", 2);
    series(Personas.OFFICER, indicator, "")
        .body("points.period", contains("2021", "2022", "2023", "2024", "2025"))
        .body("baseline.year", equalTo(2021))
        .body("points[1].estimate.figure.value", equalTo(3))
        .body("points[1].official.figure.value", equalTo(2))
        .body("points[1].official.provisional", equalTo(false))
        .body("points[1].phase", equalTo(2))
        .body("points[2].official", nullValue())
        .body("points.target.value", contains(4, 4, 4, 4, 4))
        .body("points.expected", contains(0.0f, 1.0f, 2.0f, 3.0f, 4.0f))
        .body("breaks.note", contains("Đổi cách đếm"));
  }

  @Test
  void a_submitted_figure_is_drawn_as_provisional_for_those_who_may_see_it() {
    String indicator = issued();
    itIs(clock, "2022-02-01");
    submitted(indicator, "2021", 3);
    series(Personas.OTHER_OFFICER, indicator, "?from=2021&to=2021")
        .body("points", hasSize(1))
        .body("points[0].official.provisional", equalTo(true));
    series(Personas.OFFICER, indicator, "?from=2021&to=2021")
        .body("points[0].official", nullValue());
  }

  @Test
  void quarters_are_points_and_growth_draws_its_line_from_the_year_before() {
    String indicator =
        issued(
            "frequency",
            "QUARTERLY",
            "basis",
            "IN_PERIOD",
            "aggregation",
            Map.of("overTime", "SUM", "overMembers", "NONE"),
            "targets",
            List.of(target("GROWTH", 5, null, "TOTAL", null)));
    itIs(clock, "2023-02-01");
    verified(indicator, "2021-Q2", 100, "basis", "IN_PERIOD");
    series(Personas.OFFICER, indicator, "?from=2022&to=2022")
        .body("points.period", contains("2022-Q1", "2022-Q2", "2022-Q3", "2022-Q4"))
        .body("points[0].target", nullValue())
        .body("points[1].target.value", equalTo(105));
  }

  @Test
  void a_year_of_quarters_is_reckoned_from_them_until_it_is_given() {
    String indicator =
        issued(
            "frequency",
            "QUARTERLY",
            "basis",
            "IN_PERIOD",
            "aggregation",
            Map.of("overTime", "SUM", "overMembers", "NONE"));
    itIs(clock, "2023-02-01");
    verified(indicator, "2022-Q1", 10, "basis", "IN_PERIOD");
    verified(indicator, "2022-Q2", 20, "basis", "IN_PERIOD", "nature", "ESTIMATE");
    series(Personas.OFFICER, indicator, "?from=2021&to=2022")
        .body("years.period", contains("2022"))
        .body("years[0].figure.value", equalTo(30))
        .body("years[0].computed", equalTo(true))
        .body("years[0].estimated", equalTo(true))
        .body("years[0].parts.reported", equalTo(2))
        .body("years[0].parts.total", equalTo(4));
    verified(indicator, "2022", 33, "basis", "IN_PERIOD");
    series(Personas.OFFICER, indicator, "?from=2022&to=2022")
        .body("years[0].figure.value", equalTo(33))
        .body("years[0].computed", equalTo(false))
        .body("years[0].parts", nullValue());
    series(Personas.OFFICER, issued(), "").body("years", nullValue());
  }

  @Test
  void members_add_up_and_each_has_its_own_series() {
    List<String> ids = disaggregation("HUYEN", "A", "B");
    String indicator =
        issued(
            "disaggregationId", ids.getFirst(),
            "aggregation", Map.of("overTime", "LAST", "overMembers", "SUM"));
    itIs(clock, "2022-02-01");
    verified(indicator, "2021", 2, "memberId", ids.get(1));
    series(Personas.OFFICER, indicator, "?to=2021")
        .body("points[0].official.figure.value", equalTo(2))
        .body("points[0].official.members.text", equalTo("1 của 2"));
    series(Personas.OFFICER, indicator, "?to=2021&member=" + ids.get(2))
        .body("points[0].official", nullValue());
    series(Personas.OFFICER, indicator, "?to=2021&member=" + ids.get(1))
        .body("memberId", equalTo(ids.get(1)))
        .body("points[0].official.figure.value", equalTo(2));
    Personas.OFFICER
        .asks()
        .get("/api/v1/indicators/" + indicator + "/series?member=" + UUID.randomUUID())
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("member"));
  }

  @Test
  void spans_that_make_no_sense_and_strangers_are_refused() {
    String path = "/api/v1/indicators/" + issued() + "/series";
    Personas.OFFICER.asks().get(path + "?from=2022&to=2021").then().statusCode(400);
    Personas.OFFICER.asks().get(path + "?from=1900&to=2100").then().statusCode(400);
    Personas.STRANGER.asks().get(path).then().statusCode(404);
    Personas.nobody().get(path).then().statusCode(401);
    Personas.OFFICER.asks().get(path + "?asOf=2021-01-30").then().statusCode(404);
  }

  private static ValidatableResponse series(Personas who, String indicator, String query) {
    return who.asks()
        .get("/api/v1/indicators/" + indicator + "/series" + query)
        .then()
        .statusCode(200);
  }
}
