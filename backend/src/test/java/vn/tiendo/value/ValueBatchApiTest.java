package vn.tiendo.value;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static vn.tiendo.support.GivenIndicator.checked;
import static vn.tiendo.support.GivenIndicator.issued;
import static vn.tiendo.support.GivenIndicator.submitted;
import static vn.tiendo.support.GivenIndicator.valueBody;
import static vn.tiendo.support.GivenIndicator.verified;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Personas;

@ApiTest
class ValueBatchApiTest {
  private static final String BATCHES = "/api/v1/value-batches";
  private static final String VALUES = "/api/v1/indicator-values";

  @Test
  void a_grid_makes_changes_and_leaves_alone() {
    String indicator = issued();
    verified(indicator, "2021", 3);
    List<Map<String, Object>> rows =
        List.of(
            valueBody(indicator, "2021", 4), valueBody(indicator, "2021", 5, "nature", "ESTIMATE"));
    checked(Personas.OTHER_OFFICER, BATCHES, batch("ATOMIC", rows));
    sent(batch("ATOMIC", rows))
        .statusCode(200)
        .body("created", equalTo(1))
        .body("updated", equalTo(1))
        .body("results.outcome", contains("UPDATED", "CREATED"))
        .body("results.revision", contains(2, 1))
        .body("results.valueId", contains(notNullValue(), notNullValue()));
    sent(batch("ATOMIC", rows))
        .body("unchanged", equalTo(2))
        .body("results.revision", contains(2, 1));
  }

  @Test
  void a_grid_may_hand_in_what_it_wrote() {
    String indicator = issued();
    Map<String, Object> body =
        Map.of("mode", "ATOMIC", "submit", true, "rows", List.of(valueBody(indicator, "2021", 4)));
    sent(body).body("results.state", contains("SUBMITTED"));
    sent(body).statusCode(400).body("errors[0].code", equalTo("STATE_FORBIDS"));
  }

  @Test
  void atomic_writes_all_or_nothing_and_names_every_fault() {
    String indicator = issued();
    List<Map<String, Object>> rows =
        List.of(
            valueBody(indicator, "2021", 3),
            valueBody(indicator, "2021-Q1", 3),
            valueBody(indicator, "2021", 4),
            valueBody(UUID.randomUUID().toString(), "2021", 3));
    sent(batch("ATOMIC", rows))
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder("/rows/1/period", "/rows/2", "/rows/3/indicatorId"));
    Personas.OTHER_OFFICER.asks().get(VALUES).then().body("items", empty());
  }

  @Test
  void partial_writes_what_is_right_and_says_what_is_not() {
    String mine = issued();
    String others = issued("ownerUnit", "QLKH");
    submitted(mine, "2021", 3, "nature", "ESTIMATE");
    List<Map<String, Object>> rows =
        List.of(
            valueBody(mine, "2021", 3),
            valueBody(others, "2021", 3),
            valueBody(mine, "2021", 4, "nature", "ESTIMATE"),
            valueBody(mine, "2030", 3));
    sent(batch("PARTIAL", rows))
        .statusCode(200)
        .body("created", equalTo(1))
        .body("refused", equalTo(3))
        .body("results.row", contains(0, 1, 2, 3))
        .body("results.outcome", contains("CREATED", "REFUSED", "REFUSED", "REFUSED"))
        .body("results[1].errors[0].code", equalTo("NOT_ALLOWED"))
        .body("results[1].errors[0].message", equalTo("Chỉ đơn vị chủ trì chỉ tiêu nhập số liệu."))
        .body("results[2].errors[0].code", equalTo("STATE_FORBIDS"))
        .body("results[3].errors", hasSize(2));
  }

  @Test
  void a_row_of_another_unit_forbids_the_whole_atomic_grid() {
    String others = issued("ownerUnit", "QLKH");
    sent(batch("ATOMIC", List.of(valueBody(others, "2021", 3)))).statusCode(403);
    Personas.nobody()
        .body(batch("ATOMIC", List.of(valueBody(others, "2021", 3))))
        .post(BATCHES)
        .then()
        .statusCode(401);
    Personas.STRANGER
        .sends()
        .body(batch("ATOMIC", List.of(valueBody(others, "2021", 3))))
        .post(BATCHES)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/rows/0/indicatorId"));
  }

  @Test
  void a_grid_that_has_grown_old_is_told_so() {
    String indicator = issued();
    sent(batch("ATOMIC", List.of(valueBody(indicator, "2021", 3, "expectedRevision", 0))))
        .statusCode(200);
    sent(batch("ATOMIC", List.of(valueBody(indicator, "2021", 4, "expectedRevision", 0))))
        .statusCode(400)
        .body("errors[0].code", equalTo("STALE"))
        .body("errors[0].pointer", equalTo("/rows/0/expectedRevision"));
    sent(batch("ATOMIC", List.of(valueBody(indicator, "2021", 4, "expectedRevision", 1))))
        .statusCode(200);
  }

  @Test
  void a_grid_has_its_limits() {
    String indicator = issued();
    List<Map<String, Object>> many = new ArrayList<>();
    for (int i = 0; i <= 500; i++) {
      many.add(valueBody(indicator, "2021", i));
    }
    sent(batch("ATOMIC", many)).statusCode(400).body("errors[0].pointer", equalTo("/rows"));
    sent(batch("SOME", List.of()))
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/mode", "/rows"));
  }

  @Test
  void a_grid_is_not_sent_without_a_key() {
    String indicator = issued();
    Personas.OTHER_OFFICER
        .asks()
        .body(batch("ATOMIC", List.of(valueBody(indicator, "2021", 3))))
        .post(BATCHES)
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("Idempotency-Key"))
        .body("errors[0].code", equalTo("REQUIRED"));
    Personas.OTHER_OFFICER.asks().get(VALUES).then().body("items", empty());
  }

  @Test
  void the_same_key_sends_the_same_answer() {
    String indicator = issued();
    Map<String, Object> body = batch("ATOMIC", List.of(valueBody(indicator, "2021", 3)));
    String first =
        Personas.OTHER_OFFICER
            .asks()
            .header("Idempotency-Key", "bang-2021")
            .body(body)
            .post(BATCHES)
            .asString();
    Personas.OTHER_OFFICER
        .asks()
        .header("Idempotency-Key", "bang-2021")
        .body(body)
        .post(BATCHES)
        .then()
        .statusCode(200)
        .header("Idempotency-Replayed", "true")
        .body(equalTo(first));
  }

  private static ValidatableResponse sent(Map<String, Object> batch) {
    return Personas.OTHER_OFFICER.sends().body(batch).post(BATCHES).then();
  }

  private static Map<String, Object> batch(String mode, List<Map<String, Object>> rows) {
    return Map.of("mode", mode, "rows", rows);
  }
}
