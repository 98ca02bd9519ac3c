package vn.tiendo.occurrence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.support.GivenPlan.occurrence;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.time.OfficeClock;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenPlan;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

@ApiTest
class MoveApiTest {
  private static final String OCCURRENCES = "/api/v1/occurrences/";
  private static final Map<String, Object> PRODUCT =
      Map.of("product", Map.of("number", "45", "symbol", "KH-UBND", "issuedOn", "2021-03-12"));

  @Inject OfficeClock clock;

  private static ValidatableResponse move(Personas who, String id, String move, Object body) {
    return who.asks().body(body).post(OCCURRENCES + id + "/" + move).then();
  }

  private static ValidatableResponse move(Personas who, String id, String move) {
    return who.asks().post(OCCURRENCES + id + "/" + move).then();
  }

  private static Map<String, Object> because(String reason) {
    return Map.of("reason", reason);
  }

  private static Map<String, Object> citing(String reason) {
    return Map.of("reason", reason, "documentId", GivenPlan.document());
  }

  private static ValidatableResponse read(String id) {
    return Personas.OFFICER.asks().get(OCCURRENCES + id).then().statusCode(200);
  }

  private void at(String day) {
    clock.standAt(Instant.parse(day + "T01:00:00Z"));
  }

  @Test
  void work_is_received_started_reported_and_confirmed() {
    String id = occurrence();
    move(Personas.OFFICER, id, "receipts").statusCode(200).body("receivedAt", notNullValue());
    move(Personas.OFFICER, id, "starts", Map.of("note", "Đã phân công."))
        .statusCode(200)
        .header("ETag", notNullValue())
        .body("state", equalTo("IN_PROGRESS"))
        .body("stateSince", equalTo("2021-03-15"))
        .body("allowedActions", hasItems("undoOccurrenceMove", "createProgressUpdate"))
        .body("allowedActions", not(hasItem("startOccurrence")));
    at("2021-03-20");
    move(Personas.HEAD, id, "confirmation-requests", PRODUCT)
        .statusCode(200)
        .body("state", equalTo("AWAITING_CONFIRMATION"))
        .body("submittedOn", equalTo("2021-03-20"))
        .body("product.number", equalTo("45"))
        .body("holder.role", equalTo("DECIDER"))
        .body("holder.person.id", equalTo(Personas.DEPUTY.accountId().toString()))
        .body("holder.since", equalTo("2021-03-20"));
    at("2022-02-01");
    read(id).body("timeState", equalTo("NOT_DUE")).body("reportingLabel", equalTo("IN_TIME"));
    move(Personas.DEPUTY, id, "confirmations", Map.of())
        .statusCode(200)
        .body("state", equalTo("COMPLETED"))
        .body("outcome", equalTo("ON_TIME"))
        .body("reportingLabel", equalTo("COMPLETED_ON_TIME"))
        .body("submittedOn", equalTo("2021-03-20"))
        .body("completedOn", equalTo("2022-02-01"))
        .body("completedAt", notNullValue())
        .body("holder", nullValue());
  }

  @Test
  void what_is_sent_back_is_redone_and_requested_again() {
    String id = occurrence();
    move(Personas.HEAD, id, "confirmation-requests", PRODUCT).statusCode(200);
    move(Personas.DEPUTY, id, "redos", because("Bổ sung số liệu."))
        .statusCode(200)
        .body("state", equalTo("REDO"))
        .body("submittedOn", nullValue())
        .body("holder.role", equalTo("LEAD"));
    move(Personas.HEAD, id, "confirmation-requests", PRODUCT)
        .statusCode(200)
        .body("state", equalTo("AWAITING_CONFIRMATION"));
  }

  @Test
  void the_tracking_office_records_what_was_signed_on_paper_and_cites_it() {
    String id = occurrence();
    move(Personas.HEAD, id, "confirmation-requests", PRODUCT).statusCode(200);
    move(Personas.CONSOLIDATOR, id, "confirmations", Map.of("note", "Đã ký"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/documentId"));
    move(
            Personas.CONSOLIDATOR,
            id,
            "confirmations",
            Map.of("documentId", UUID.randomUUID().toString()))
        .statusCode(400)
        .body("errors[0].code", equalTo("UNKNOWN_REFERENCE"));
    move(Personas.CONSOLIDATOR, id, "confirmations", Map.of("documentId", GivenPlan.document()))
        .statusCode(200)
        .body("state", equalTo("COMPLETED"));
  }

  @Test
  void completed_work_is_reopened_with_a_reason() {
    String id = occurrence();
    move(Personas.HEAD, id, "confirmation-requests", PRODUCT).statusCode(200);
    move(Personas.DEPUTY, id, "confirmations").statusCode(200);
    move(Personas.DEPUTY, id, "reopenings", Map.of())
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/reason"));
    move(Personas.DEPUTY, id, "reopenings", because("Sản phẩm bị thay thế."))
        .statusCode(200)
        .body("state", equalTo("IN_PROGRESS"))
        .body("completedOn", nullValue());
  }

  @Test
  void work_is_withdrawn_and_superseded_only_by_a_document_and_leaves_the_lists() {
    String withdrawn = occurrence();
    String superseded = occurrence();
    move(Personas.CONSOLIDATOR, withdrawn, "withdrawals", because("Hết hiệu lực.")).statusCode(400);
    move(Personas.CONSOLIDATOR, withdrawn, "withdrawals", citing("Hết hiệu lực."))
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"))
        .body("reportingLabel", nullValue())
        .body("timeState", nullValue());
    move(Personas.CONSOLIDATOR, superseded, "supersessions", citing("Giao lại."))
        .statusCode(200)
        .body("state", equalTo("SUPERSEDED"));
    Personas.OFFICER.asks().get("/api/v1/occurrences").then().body("items", hasSize(0));
    Personas.OFFICER
        .asks()
        .get("/api/v1/occurrences?archived=true")
        .then()
        .body("items.id", containsInAnyOrder(withdrawn, superseded));
    Personas.OFFICER
        .asks()
        .get("/api/v1/tasks?state=WITHDRAWN")
        .then()
        .body("items.occurrenceId", contains(withdrawn));
  }

  @Test
  void ones_own_last_move_is_undone_within_minutes_and_history_shows_both() {
    String id = occurrence();
    move(Personas.OFFICER, id, "starts", Map.of()).statusCode(200);
    move(Personas.HEAD, id, "confirmation-requests", PRODUCT).statusCode(200);
    move(Personas.OFFICER, id, "undos").statusCode(403);
    move(Personas.HEAD, id, "undos")
        .statusCode(200)
        .body("state", equalTo("IN_PROGRESS"))
        .body("submittedOn", nullValue())
        .body("product", nullValue())
        .body("allowedActions", not(hasItem("undoOccurrenceMove")));
    move(Personas.HEAD, id, "undos").statusCode(403);
    Personas.OFFICER
        .asks()
        .get(OCCURRENCES + id + "/events")
        .then()
        .statusCode(200)
        .body("items.move", contains("UNDO", "REQUEST_CONFIRMATION", "START", "ISSUE"))
        .body("items[0].undoes", notNullValue())
        .body("items[1].undoneBy", notNullValue())
        .body("items[1].product.number", equalTo("45"))
        .body("items[2].actor.id", equalTo(Personas.OFFICER.accountId().toString()));
  }

  @Test
  void after_ten_minutes_a_move_stays() {
    String id = occurrence();
    move(Personas.OFFICER, id, "starts", Map.of()).statusCode(200);
    clock.standAt(Office.MORNING.plus(Duration.ofMinutes(11)));
    Personas.OFFICER
        .asks()
        .get(OCCURRENCES + id)
        .then()
        .body("allowedActions", not(hasItem("undoOccurrenceMove")));
    move(Personas.OFFICER, id, "undos")
        .statusCode(409)
        .body("currentState", equalTo("IN_PROGRESS"));
  }

  @Test
  void who_may_not_is_refused_and_who_may_not_know_is_told_nothing() {
    String id = occurrence();
    Personas.nobody().post(OCCURRENCES + id + "/starts").then().statusCode(401);
    move(Personas.STRANGER, id, "starts", Map.of()).statusCode(404);
    move(Personas.OTHER_OFFICER, id, "starts", Map.of()).statusCode(403);
    move(Personas.OFFICER, id, "confirmation-requests", PRODUCT).statusCode(403);
    move(Personas.OFFICER, id, "suspensions", because("x")).statusCode(403);
    move(Personas.HEAD, id, "withdrawals", citing("x")).statusCode(403);
    move(Personas.OFFICER, UUID.randomUUID().toString(), "starts", Map.of()).statusCode(404);
    Personas.STRANGER.asks().get(OCCURRENCES + id).then().statusCode(404);
    Personas.STRANGER.asks().get(OCCURRENCES + id + "/events").then().statusCode(404);
    Personas.STRANGER.asks().get(OCCURRENCES + id + "/holders").then().statusCode(404);
    Personas.OFFICER.asks().get(OCCURRENCES + "abc").then().statusCode(400);
  }

  @Test
  void a_move_the_state_forbids_tells_the_state_and_what_can_be_done() {
    String id = occurrence();
    move(Personas.DEPUTY, id, "confirmations")
        .statusCode(409)
        .body("code", equalTo("STATE_FORBIDS"))
        .body("currentState", equalTo("NOT_STARTED"))
        .body("allowedActions", hasItem("suspendOccurrence"));
  }

  @Test
  void a_stale_if_match_is_refused_when_it_is_sent() {
    String id = occurrence();
    String etag = Personas.OFFICER.asks().get(OCCURRENCES + id).header("ETag");
    Personas.OFFICER
        .asks()
        .header("If-Match", etag)
        .body(Map.of())
        .post(OCCURRENCES + id + "/starts")
        .then()
        .statusCode(200);
    Personas.HEAD
        .asks()
        .header("If-Match", etag)
        .body(PRODUCT)
        .post(OCCURRENCES + id + "/confirmation-requests")
        .then()
        .statusCode(412);
    Personas.OFFICER
        .asks()
        .header("If-None-Match", read(id).extract().header("ETag"))
        .get(OCCURRENCES + id)
        .then()
        .statusCode(304);
  }
}
