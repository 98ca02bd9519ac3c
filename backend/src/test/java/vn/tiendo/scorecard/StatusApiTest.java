package vn.tiendo.scorecard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.support.GivenIndicator.atLeast;
import static vn.tiendo.support.GivenIndicator.disaggregation;
import static vn.tiendo.support.GivenIndicator.done;
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
class StatusApiTest {
  @Inject OfficeClock clock;

  @Test
  void without_phases_a_figure_is_shown_and_not_assessed() {
    String indicator = issued();
    itIs(clock, "2022-01-31");
    verified(indicator, "2021", 3);
    status(Personas.OFFICER, indicator, "2021")
        .body("status", equalTo("NOT_ASSESSABLE"))
        .body("label", equalTo("Chưa đủ cơ sở đánh giá"))
        .body("reason", equalTo("NOT_PHASED"))
        .body("reasonLabel", equalTo("Chưa phân kỳ"))
        .body("figure.value", equalTo(3))
        .body(
            "explanation.formula",
            equalTo("Số liệu năm 2021 (3) so với mục tiêu ít nhất 4, đến hết năm 2025 (phấn đấu)."))
        .body("explanation.inputs.role", contains("TARGET", "VALUE"))
        .body("explanation.inputs[1].label", equalTo("Chính thức, lũy kế, năm 2021"))
        .body("explanation.inputs[1].revision", equalTo(1))
        .body(
            "explanation.thresholds.status",
            contains("EXCEEDED", "MET", "ON_TRACK", "AT_RISK", "MISSED"));
  }

  @Test
  void an_approved_phase_is_what_its_period_is_compared_with() {
    String indicator = issued();
    phases(indicator, "2021", 3, "2022", 5);
    itIs(clock, "2023-01-31");
    verified(indicator, "2021", 3);
    verified(indicator, "2022", 3);
    status(Personas.OFFICER, indicator, "2021")
        .body("status", equalTo("ON_TRACK"))
        .body("explanation.phase.value", equalTo(3))
        .body("explanation.phase.num", equalTo(1));
    status(Personas.OFFICER, indicator, "2022")
        .body("status", equalTo("AT_RISK"))
        .body("reason", nullValue());
  }

  @Test
  void verified_counts_and_submitted_is_provisional_for_those_who_may_see_it() {
    String indicator = issued("targets", List.of(atLeast(4, null)));
    itIs(clock, "2022-01-31");
    String value = submitted(indicator, "2021", 5);
    for (Personas concerned : List.of(Personas.OTHER_OFFICER, Personas.CONSOLIDATOR)) {
      status(concerned, indicator, "2021")
          .body("status", equalTo("NOT_ASSESSABLE"))
          .body("reason", equalTo("NO_VALUE"))
          .body("provisional.status", equalTo("EXCEEDED"))
          .body("provisional.figure.value", equalTo(5));
    }
    status(Personas.OFFICER, indicator, "2021")
        .body("provisional", nullValue())
        .body("figure", nullValue());
    done(Personas.CONSOLIDATOR, "/api/v1/indicator-values/" + value + "/verifications", null);
    status(Personas.OFFICER, indicator, "2021").body("status", equalTo("EXCEEDED"));
    status(Personas.OTHER_OFFICER, indicator, "2021").body("provisional", nullValue());
  }

  @Test
  void as_of_an_earlier_day_the_earlier_revision_and_target_speak() {
    String indicator = issued("targets", List.of(atLeast(4, null)));
    itIs(clock, "2022-01-31");
    String value = verified(indicator, "2021", 3);
    itIs(clock, "2022-03-01");
    String path = "/api/v1/indicator-values/" + value;
    String etag = Personas.OTHER_OFFICER.asks().get(path).header("ETag");
    Personas.OTHER_OFFICER
        .patches(etag)
        .body(Map.of("figure", Map.of("state", "REPORTED", "value", 4)))
        .patch(path)
        .then()
        .statusCode(200);
    done(Personas.OTHER_OFFICER, path + "/submissions", null);
    done(Personas.CONSOLIDATOR, path + "/verifications", null);
    status(Personas.OFFICER, indicator, "2021").body("status", equalTo("MET"));
    status(Personas.OFFICER, indicator, "2021&asOf=2022-02-01")
        .body("status", equalTo("MISSED"))
        .body("explanation.inputs[1].revision", equalTo(1));
    status(Personas.OFFICER, indicator, "2021&asOf=2022-01-30").body("reason", equalTo("NO_VALUE"));
    status(Personas.OFFICER, indicator, "2021&asOf=2021-12-14").body("reason", equalTo("NOT_DUE"));
  }

  @Test
  void a_target_per_member_counts_members_and_names_them() {
    List<String> ids = disaggregation("HUYEN", "A", "B", "C");
    String indicator =
        issued(
            "disaggregationId", ids.getFirst(),
            "basis", "IN_PERIOD",
            "aggregation", Map.of("overTime", "SUM", "overMembers", "SUM"),
            "targets", List.of(target("RANGE", 2, 3, "MEMBER", null)));
    itIs(clock, "2022-01-31");
    verified(indicator, "2021", 2, "memberId", ids.get(1), "basis", "IN_PERIOD");
    verified(indicator, "2021", 4, "memberId", ids.get(2), "basis", "IN_PERIOD");
    status(Personas.OFFICER, indicator, "2021")
        .body("status", equalTo("NOT_ASSESSABLE"))
        .body("reason", equalTo("MEMBERS_MISSING"))
        .body("members.met", equalTo(2))
        .body("members.reported", equalTo(2))
        .body("members.total", equalTo(3))
        .body("members.text", equalTo("2 của 3"))
        .body("explanation.inputs", hasSize(4))
        .body(
            "explanation.inputs[1].label",
            equalTo("Huyện A: Chính thức, phát sinh trong kỳ, năm 2021"))
        .body("explanation.inputs[3].label", equalTo("Huyện C: chưa có số liệu"))
        .body(
            "explanation.notes", hasItem("Mục tiêu \"từ 2 đến 3\": từ 2 là đạt, trên 3 là vượt."));
    verified(indicator, "2021", 1, "memberId", ids.get(3), "basis", "IN_PERIOD");
    status(Personas.OFFICER, indicator, "2021")
        .body("status", equalTo("MISSED"))
        .body("figure.value", equalTo(7));
  }

  @Test
  void the_denominator_of_a_period_stays_as_it_was_when_its_first_value_was_verified() {
    List<String> ids = disaggregation("HUYEN", "A", "B");
    String indicator =
        issued(
            "disaggregationId", ids.getFirst(),
            "basis", "IN_PERIOD",
            "aggregation", Map.of("overTime", "SUM", "overMembers", "SUM"),
            "targets", List.of(target("AT_LEAST", 2, null, "MEMBER", null)));
    itIs(clock, "2023-01-31");
    verified(indicator, "2021", 2, "memberId", ids.get(1), "basis", "IN_PERIOD");
    String member = "/api/v1/disaggregation-members/" + ids.get(2);
    String etag = Personas.ADMINISTRATOR.asks().get(member).header("ETag");
    Personas.ADMINISTRATOR
        .patches(etag)
        .body(Map.of("validTo", "2020-12-31"))
        .patch(member)
        .then()
        .statusCode(200);
    status(Personas.OFFICER, indicator, "2021").body("members.total", equalTo(2));
    status(Personas.OFFICER, indicator, "2022").body("members.total", equalTo(1));
  }

  @Test
  void growth_needs_the_year_before() {
    String indicator =
        issued(
            "basis", "IN_PERIOD",
            "aggregation", Map.of("overTime", "SUM", "overMembers", "NONE"),
            "targets", List.of(target("GROWTH", 5, null, "TOTAL", null)));
    itIs(clock, "2023-01-31");
    verified(indicator, "2021", 100, "basis", "IN_PERIOD");
    verified(indicator, "2022", 106, "basis", "IN_PERIOD");
    status(Personas.OFFICER, indicator, "2021").body("reason", equalTo("NO_PREVIOUS"));
    status(Personas.OFFICER, indicator, "2022")
        .body("status", equalTo("EXCEEDED"))
        .body("figure.value", equalTo(6.00f))
        .body("explanation.inputs.role", contains("TARGET", "VALUE", "PREVIOUS"));
  }

  @Test
  void in_english_on_request() {
    Personas.OFFICER
        .asks()
        .header("Accept-Language", "en")
        .get("/api/v1/indicators/" + issued() + "/status?period=2021")
        .then()
        .body("label", equalTo("Not assessable"))
        .body("reasonLabel", equalTo("Not due yet"))
        .body(
            "explanation.formula",
            equalTo(
                "No figure for 2021 yet to compare with the target: at least 4, by the end of 2025 (striven for)."));
  }

  @Test
  void a_status_is_for_those_who_see_the_indicator() {
    String indicator = issued();
    String path = "/api/v1/indicators/" + indicator + "/status";
    Personas.STRANGER.asks().get(path + "?period=2021").then().statusCode(404);
    Personas.nobody().get(path + "?period=2021").then().statusCode(401);
    Personas.OFFICER.asks().get(path + "?period=2021&asOf=2021-01-30").then().statusCode(404);
    Personas.OFFICER
        .asks()
        .get("/api/v1/indicators/" + UUID.randomUUID() + "/status?period=2021")
        .then()
        .statusCode(404);
    Personas.OFFICER
        .asks()
        .get(path)
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("period"));
    Personas.OFFICER.asks().get(path + "?period=2021-13").then().statusCode(400);
    Personas.OFFICER.asks().get(path + "?period=2021-02-30_2021-03-01").then().statusCode(400);
  }

  private static ValidatableResponse status(Personas who, String indicator, String period) {
    return who.asks()
        .get("/api/v1/indicators/" + indicator + "/status?period=" + period)
        .then()
        .statusCode(200);
  }
}
