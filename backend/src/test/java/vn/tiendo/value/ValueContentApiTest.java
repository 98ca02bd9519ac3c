package vn.tiendo.value;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tiendo.support.GivenIndicator.disaggregation;
import static vn.tiendo.support.GivenIndicator.draft;
import static vn.tiendo.support.GivenIndicator.issued;
import static vn.tiendo.support.GivenIndicator.valueBody;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenIndicator;
import vn.tiendo.support.GivenPlan;
import vn.tiendo.support.Personas;

@ApiTest
class ValueContentApiTest {
  private static final String ALL = "/api/v1/indicator-values";

  @Test
  void decimals_keep_their_zeros_both_ways() {
    String indicator = issued("decimals", 2);
    String path = ALL + "/" + draft(indicator, "2021", new BigDecimal("1.50"));
    assertTrue(Personas.OTHER_OFFICER.asks().get(path).asString().contains("\"value\":1.50"));
    String etag = Personas.OTHER_OFFICER.asks().get(path).header("ETag");
    String body = "{\"figure\":{\"state\":\"REPORTED\",\"value\":2.500}}";
    String answer = Personas.OTHER_OFFICER.patches(etag).body(body).patch(path).asString();
    assertTrue(answer.contains("\"value\":2.500"), answer);
    String now = Personas.OTHER_OFFICER.asks().get(path).header("ETag");
    String after =
        Personas.OTHER_OFFICER.patches(now).body("{\"note\":\"x\"}").patch(path).asString();
    assertTrue(after.contains("\"value\":2.500"), after);
    assertTrue(Personas.OTHER_OFFICER.asks().get(ALL).asString().contains("\"value\":2.500"));
  }

  @Test
  void a_reported_nought_is_zero_and_missing_states_are_typed() {
    String indicator = issued();
    String zero = draft(indicator, "2021", 0);
    Personas.OTHER_OFFICER
        .asks()
        .get(ALL + "/" + zero)
        .then()
        .body("figure.state", equalTo("ZERO"));
    for (String state : List.of("NOT_APPLICABLE", "NOT_AVAILABLE")) {
      Personas.OTHER_OFFICER
          .asks()
          .body(
              valueBody(
                  indicator, "2021", null, "nature", "ESTIMATE", "figure", Map.of("state", state)))
          .post(ALL)
          .then()
          .statusCode(400)
          .body("errors[0].code", equalTo("REASON_REQUIRED"));
    }
    draft(indicator, "2021", null, "nature", "ESTIMATE", "figure", Map.of("state", "NOT_ARISEN"));
  }

  @Test
  void a_ratio_gives_its_own_value() {
    String indicator =
        issued("decimals", 1, "aggregation", Map.of("overTime", "RATIO", "overMembers", "NONE"));
    String path =
        ALL
            + "/"
            + draft(
                indicator,
                "2021",
                null,
                "figure",
                Map.of("state", "REPORTED"),
                "numerator",
                2,
                "denominator",
                3);
    assertTrue(Personas.OTHER_OFFICER.asks().get(path).asString().contains("\"value\":66.7"));
    Personas.OTHER_OFFICER
        .asks()
        .body(
            valueBody(
                indicator, "2021", 70, "nature", "ESTIMATE", "numerator", 2, "denominator", 3))
        .post(ALL)
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("NOT_THE_QUOTIENT"));
    Personas.OTHER_OFFICER
        .asks()
        .body(valueBody(indicator, "2021", 70, "nature", "ESTIMATE", "numerator", 2))
        .post(ALL)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/denominator"));
  }

  @Test
  void a_value_that_makes_no_sense_is_refused() {
    String indicator = issued();
    Personas.OTHER_OFFICER
        .asks()
        .body(
            valueBody(
                indicator,
                "2021-Q1",
                null,
                "figure",
                Map.of("state", "NOT_ARISEN", "value", 3),
                "memberId",
                UUID.randomUUID().toString()))
        .post(ALL)
        .then()
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/figure/value", "/period", "/memberId"));
    Personas.OTHER_OFFICER
        .asks()
        .body(valueBody(indicator, "2030", 3))
        .post(ALL)
        .then()
        .statusCode(400)
        .body("errors.code", hasItems("PERIOD_OUTSIDE_PLAN", "PERIOD_NOT_BEGUN"));
    draft(indicator, "2022", 5, "nature", "PLANNED");
    Personas.OTHER_OFFICER
        .asks()
        .body(valueBody(UUID.randomUUID().toString(), "2021", 3))
        .post(ALL)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/indicatorId"));
    Personas.OFFICER.asks().body(valueBody(indicator, "2021", 3)).post(ALL).then().statusCode(403);
    Personas.OFFICER.asks().get(ALL + "/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void a_count_is_never_negative_and_no_number_is_beyond_measure() {
    String indicator = issued();
    for (String[] number :
        new String[][] {
          {"-1", "NEGATIVE_COUNT"},
          {"1e15", "TOO_LARGE"},
          {"-1e15", "TOO_SMALL"},
          {"1e999999", "TOO_LARGE"},
          {"0.0000001", "TOO_MANY_DECIMALS"}
        }) {
      Map<String, Object> body = valueBody(indicator, "2021", new java.math.BigDecimal(number[0]));
      Personas.OTHER_OFFICER
          .asks()
          .body(body)
          .post(ALL)
          .then()
          .statusCode(400)
          .body("errors.pointer", hasItems("/figure/value"))
          .body("errors.code", hasItems(number[1]));
    }
    String rate = issued("unitOfMeasure", "%", "decimals", 0);
    draft(rate, "2021", -3);
  }

  @Test
  void a_cell_holds_one_value_and_a_draft_plan_none() {
    String indicator = issued();
    draft(indicator, "2021", 3);
    draft(indicator, "2021", 3, "nature", "ESTIMATE");
    draft(indicator, "2021", 3, "basis", "IN_PERIOD");
    Personas.OTHER_OFFICER
        .asks()
        .body(valueBody(indicator, "2021", 4))
        .post(ALL)
        .then()
        .statusCode(409)
        .body("code", equalTo("DUPLICATE_VALUE"));
    String inDraft = GivenIndicator.add(GivenPlan.draft(), "CT-1", "ownerUnit", "KHTC");
    Personas.CONSOLIDATOR
        .asks()
        .body(valueBody(inDraft, "2021", 3))
        .post(ALL)
        .then()
        .statusCode(409)
        .body("currentState", equalTo("DRAFT"));
  }

  @Test
  void members_of_the_disaggregation_have_values_of_their_own() {
    List<String> ids = disaggregation("HUYEN", "A", "B");
    String indicator = issued("disaggregationId", ids.getFirst());
    draft(indicator, "2021", 3, "memberId", ids.get(1));
    draft(indicator, "2021", 3, "memberId", ids.get(2));
    Personas.OTHER_OFFICER
        .asks()
        .get(ALL + "?member=" + ids.get(1))
        .then()
        .body("items.memberId", contains(ids.get(1)));
  }
}
