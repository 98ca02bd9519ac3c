package vn.tiendo.occurrence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.support.GivenPlan.before20December;
import static vn.tiendo.support.GivenPlan.occurrence;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.time.OfficeClock;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenPlan;
import vn.tiendo.support.Personas;

@ApiTest
class OccurrenceApiTest {
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

  private static ValidatableResponse read(String id) {
    return Personas.OFFICER.asks().get(OCCURRENCES + id).then().statusCode(200);
  }

  private void at(String day) {
    clock.standAt(Instant.parse(day + "T01:00:00Z"));
  }

  @Test
  void lateness_is_the_day_of_the_request_never_the_deciders() {
    String id = occurrence("deadline", GivenPlan.fixed("2021-03-20", "BEFORE"));
    at("2021-03-20");
    read(id)
        .body("timeState", equalTo("OVERDUE"))
        .body("overdueDays", equalTo(1))
        .body("dueOn", equalTo("2021-03-19"))
        .body("dueExplanation", equalTo("Trước ngày 20/03/2021: chậm nhất ngày 19/03/2021."));
    move(Personas.HEAD, id, "confirmation-requests", PRODUCT).statusCode(200);
    at("2021-06-01");
    move(Personas.DIRECTOR, id, "confirmations")
        .statusCode(200)
        .body("outcome", equalTo("LATE"))
        .body("reportingLabel", equalTo("COMPLETED_LATE"))
        .body("overdueDays", equalTo(1));
  }

  @Test
  void suspended_days_are_not_overdue_and_work_resumes_where_it_was() {
    String id = occurrence("deadline", GivenPlan.fixed("2021-03-20", "BY"));
    move(Personas.OFFICER, id, "starts", Map.of()).statusCode(200);
    at("2021-03-18");
    move(Personas.DEPUTY, id, "suspensions", because("Chờ hướng dẫn của Bộ."))
        .statusCode(200)
        .body("state", equalTo("SUSPENDED"));
    at("2021-04-10");
    read(id)
        .body("timeState", equalTo("NOT_DUE"))
        .body("reportingLabel", equalTo("IN_TIME"))
        .body("overdueDays", nullValue());
    move(Personas.DEPUTY, id, "resumptions", because("Đã có hướng dẫn."))
        .statusCode(200)
        .body("state", equalTo("IN_PROGRESS"));
    at("2021-04-12");
    read(id).body("timeState", equalTo("OVERDUE")).body("overdueDays", equalTo(3));
  }

  @Test
  void advice_to_a_higher_body_keeps_the_day_it_was_submitted_and_the_day_it_was_issued() {
    String id =
        occurrence(
            "advisesHigherBody",
            true,
            "higherBody",
            "NV",
            "deadline",
            GivenPlan.fixed("2021-03-10", "BY"));
    move(
            Personas.HEAD,
            id,
            "confirmation-requests",
            Map.of(
                "product",
                Map.of("number", "12"),
                "submittedOn",
                "2021-03-09",
                "issuedOn",
                "2021-03-08"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/issuedOn"));
    move(
            Personas.HEAD,
            id,
            "confirmation-requests",
            Map.of("product", Map.of("number", "12"), "submittedOn", "2021-03-09"))
        .statusCode(200)
        .body("submittedOn", equalTo("2021-03-09"));
    at("2021-04-20");
    move(Personas.DEPUTY, id, "confirmations", Map.of("issuedOn", "2021-04-15"))
        .statusCode(200)
        .body("outcome", equalTo("ON_TIME"))
        .body("issuedOn", equalTo("2021-04-15"));
    String ordinary = occurrence();
    move(
            Personas.HEAD,
            ordinary,
            "confirmation-requests",
            Map.of("product", Map.of("number", "1"), "submittedOn", "2021-03-09"))
        .statusCode(400)
        .body("errors[0].code", equalTo("NOT_FOR_TASK"));
  }

  @Test
  void a_past_day_shows_what_was_known_on_it() {
    String id = occurrence();
    at("2021-04-01");
    move(Personas.OFFICER, id, "starts", Map.of()).statusCode(200);
    at("2021-05-01");
    move(Personas.HEAD, id, "confirmation-requests", PRODUCT).statusCode(200);
    at("2021-06-01");
    move(Personas.DEPUTY, id, "confirmations").statusCode(200);
    on(id, "2021-03-31")
        .body("state", equalTo("NOT_STARTED"))
        .body("holder.unit.code", equalTo("QLKH"));
    on(id, "2021-04-30").body("state", equalTo("IN_PROGRESS")).body("product", nullValue());
    on(id, "2021-05-20")
        .body("state", equalTo("AWAITING_CONFIRMATION"))
        .body("holder.role", equalTo("DECIDER"))
        .body("completedOn", nullValue());
    on(id, "2021-06-01").body("state", equalTo("COMPLETED")).body("outcome", equalTo("ON_TIME"));
    Personas.OFFICER.asks().get(OCCURRENCES + id + "?asOf=2021-01-30").then().statusCode(404);
    Personas.OFFICER
        .asks()
        .get("/api/v1/tasks?asOf=2021-04-30&state=IN_PROGRESS")
        .then()
        .body("items", hasSize(1));
    Personas.OFFICER.asks().get("/api/v1/tasks?state=IN_PROGRESS").then().body("items", hasSize(0));
    Personas.OFFICER
        .asks()
        .get(OCCURRENCES + id + "/holders")
        .then()
        .statusCode(200)
        .body("items.role", contains("DECIDER", "LEAD"))
        .body("items.since", contains("2021-05-01", "2021-01-31"))
        .body("items.until", contains("2021-05-31", "2021-04-30"));
  }

  private static ValidatableResponse on(String id, String day) {
    return Personas.OFFICER.asks().get(OCCURRENCES + id + "?asOf=" + day).then().statusCode(200);
  }

  @Test
  void every_occurrence_is_listed_once_it_has_begun() {
    GivenPlan plan = GivenPlan.draft();
    plan.task("deadline", before20December());
    plan.issued();
    at("2022-01-05");
    Personas.OFFICER
        .asks()
        .get("/api/v1/occurrences?includeTotal=true")
        .then()
        .statusCode(200)
        .body("items.period", contains("2021", "2022"))
        .body("items.timeState", contains("OVERDUE", "NOT_DUE"))
        .body("total", equalTo(2));
    Personas.OFFICER
        .asks()
        .get("/api/v1/occurrences?begun=false&sort=startsOn")
        .then()
        .body("items.period", contains("2023", "2024", "2025"));
    Personas.OFFICER
        .asks()
        .get("/api/v1/occurrences?timeState=OVERDUE")
        .then()
        .body("items.period", contains("2021"));
    Personas.OFFICER
        .asks()
        .get("/api/v1/occurrences?sort=-dueDate&limit=1")
        .then()
        .body("items.period", contains("2022"))
        .body("nextCursor", notNullValue());
  }

  @Test
  void a_draft_has_no_occurrence() {
    GivenPlan plan = GivenPlan.draft();
    String task = plan.task();
    Personas.CONSOLIDATOR
        .asks()
        .get("/api/v1/occurrences?begun=true")
        .then()
        .body("items", hasSize(0));
    Personas.CONSOLIDATOR
        .asks()
        .get("/api/v1/tasks/" + task + "/occurrences")
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
  }

  @Test
  void history_is_read_in_pages() {
    String id = occurrence();
    move(Personas.OFFICER, id, "starts", Map.of()).statusCode(200);
    String path = OCCURRENCES + id + "/events?limit=1";
    String cursor =
        Personas.OFFICER
            .asks()
            .get(path)
            .then()
            .body("items.move", contains("START"))
            .extract()
            .path("nextCursor");
    Personas.OFFICER
        .asks()
        .get(path + "&cursor=" + cursor)
        .then()
        .body("items.move", contains("ISSUE"))
        .body("nextCursor", nullValue());
    Personas.OFFICER.asks().get(path + "&cursor=xyz").then().statusCode(400);
    List<String> all =
        Personas.OFFICER.asks().get(OCCURRENCES + id + "/events").then().extract().path("items.id");
    org.junit.jupiter.api.Assertions.assertEquals(2, all.size());
  }
}
