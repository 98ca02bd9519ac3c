package vn.tiendo.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static vn.tiendo.support.Personas.COORDINATOR_HEAD;
import static vn.tiendo.support.Personas.DEPUTY;
import static vn.tiendo.support.Personas.DIRECTOR;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.OTHER_HEAD;
import static vn.tiendo.support.Personas.STRANGER;
import static vn.tiendo.support.Personas.nobody;

import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.Answer;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Personas;

@ApiTest
class ProgrammeApiTest {
  private static final String PATH = "/api/v1/programmes/";

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
  }

  private static String begin(int year) {
    return OFFICER
        .asks()
        .body(Map.of("unit", "QLKH", "year", year))
        .post("/api/v1/programmes")
        .then()
        .statusCode(201)
        .body("state", equalTo("DRAFT"))
        .extract()
        .as(Answer.class)
        .id();
  }

  private static Map<String, Object> row(UUID occurrence, String title, String dueOn) {
    return Map.of("op", "ADD", "occurrenceId", occurrence, "title", title, "dueOn", dueOn);
  }

  private static RequestSpecification keyed(Personas who) {
    return who.asks().header("Idempotency-Key", UUID.randomUUID().toString());
  }

  @Test
  void a_programme_is_written_submitted_returned_and_approved_as_a_whole() {
    String programme = begin(2021);
    HEAD.asks()
        .header("Idempotency-Key", "submit-empty-1")
        .body(Map.of("leaderId", DEPUTY.accountId()))
        .post(PATH + programme + "/submissions")
        .then()
        .statusCode(409)
        .body("code", equalTo("EMPTY_PROGRAMME"));
    List<String> ids =
        OFFICER
            .asks()
            .body(
                Map.of(
                    "rows",
                    List.of(
                        row(IssuedPlan.ONCE_2021, "Việc một", "2021-04-30"),
                        row(IssuedPlan.YEARLY_2021, "Việc hai", "2021-05-31"))))
            .post(PATH + programme + "/items")
            .then()
            .statusCode(200)
            .body("results.status", contains("ADDED", "ADDED"))
            .body("results.number", contains(1, 2))
            .body("programme.counts.total", equalTo(2))
            .extract()
            .path("results.id");
    Map<String, Object> submission = Map.of("leaderId", DEPUTY.accountId(), "note", "Kính trình");
    OFFICER.asks().body(submission).post(PATH + programme + "/submissions").then().statusCode(400);
    keyed(OFFICER).body(submission).post(PATH + programme + "/submissions").then().statusCode(403);
    keyed(HEAD)
        .body(Map.of("leaderId", HEAD.accountId()))
        .post(PATH + programme + "/submissions")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("NOT_A_LEADER"));
    keyed(HEAD)
        .body(submission)
        .post(PATH + programme + "/submissions")
        .then()
        .statusCode(200)
        .body("state", equalTo("SUBMITTED"))
        .body("leader.id", equalTo(DEPUTY.accountId().toString()))
        .body("allowedActions", hasSize(0));
    keyed(OFFICER)
        .body(Map.of("rows", List.of(row(IssuedPlan.ONCE_2021, "Việc ba", "2021-06-30"))))
        .post(PATH + programme + "/items")
        .then()
        .statusCode(409)
        .body("currentState", equalTo("SUBMITTED"));
    OTHER_HEAD.asks().body(Map.of()).post(PATH + programme + "/approvals").then().statusCode(404);
    HEAD.asks().body(Map.of()).post(PATH + programme + "/approvals").then().statusCode(403);
    DEPUTY
        .asks()
        .body(
            Map.of(
                "note",
                "Bổ sung",
                "items",
                List.of(Map.of("workItemId", ids.get(1), "note", "Sớm hơn"))))
        .post(PATH + programme + "/returns")
        .then()
        .statusCode(200)
        .body("state", equalTo("RETURNED"))
        .body("note", equalTo("Bổ sung"));
    OFFICER
        .asks()
        .get("/api/v1/work-items/" + ids.get(1))
        .then()
        .body("programmeNote", equalTo("Sớm hơn"));
    keyed(HEAD).body(submission).post(PATH + programme + "/submissions").then().statusCode(200);
    DEPUTY
        .asks()
        .body(Map.of("note", "Đồng ý"))
        .post(PATH + programme + "/approvals")
        .then()
        .statusCode(200)
        .body("state", equalTo("APPROVED"))
        .body("allowedActions", hasSize(0));
    OTHER_HEAD.asks().get(PATH + programme).then().statusCode(200);
    STRANGER.asks().get(PATH + programme).then().statusCode(404);
    OFFICER
        .asks()
        .get("/api/v1/work-items?programme=" + programme)
        .then()
        .body("items.state", contains("NOT_STARTED", "NOT_STARTED"))
        .body("items.programmeNote", contains((Object) null, null));
  }

  @Test
  void one_programme_a_unit_and_year_written_by_its_own_people() {
    begin(2021);
    Map<String, Object> body = Map.of("unit", "QLKH", "year", 2021);
    OFFICER.asks().body(body).post("/api/v1/programmes").then().statusCode(409);
    OTHER_HEAD.asks().body(body).post("/api/v1/programmes").then().statusCode(403);
    nobody().body(body).post("/api/v1/programmes").then().statusCode(401);
    OFFICER
        .asks()
        .body(Map.of("unit", "KHÔNG-CÓ", "year", 2021))
        .post("/api/v1/programmes")
        .then()
        .statusCode(400);
    OFFICER
        .asks()
        .body(Map.of("unit", "QLKH", "year", 1999))
        .post("/api/v1/programmes")
        .then()
        .statusCode(400);
  }

  @Test
  void a_list_pages_and_filters_what_the_caller_may_see() {
    List<String> ids = new ArrayList<>();
    for (int year : List.of(2021, 2022, 2023)) {
      ids.add(begin(year));
    }
    COORDINATOR_HEAD
        .asks()
        .body(Map.of("unit", "TDC", "year", 2021))
        .post("/api/v1/programmes")
        .then()
        .statusCode(201);
    String cursor =
        OFFICER
            .asks()
            .get("/api/v1/programmes?limit=2&includeTotal=true")
            .then()
            .statusCode(200)
            .body("total", equalTo(3))
            .body("items.year", contains(2023, 2022))
            .extract()
            .path("nextCursor");
    OFFICER
        .asks()
        .get("/api/v1/programmes?limit=2&cursor=" + cursor)
        .then()
        .body("items.id", contains(ids.get(0)))
        .body("nextCursor", equalTo(null));
    OFFICER
        .asks()
        .get("/api/v1/programmes?limit=2&year=2021&cursor=" + cursor)
        .then()
        .statusCode(400);
    DIRECTOR
        .asks()
        .get("/api/v1/programmes?year=2021&state=DRAFT,RETURNED")
        .then()
        .body("items.unit.code", hasItems("QLKH", "TDC"));
    DIRECTOR.asks().get("/api/v1/programmes?unit=TDC").then().body("items", hasSize(1));
  }
}
