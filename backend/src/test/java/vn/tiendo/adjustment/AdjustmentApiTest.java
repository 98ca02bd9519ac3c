package vn.tiendo.adjustment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.DEPUTY;
import static vn.tiendo.support.Personas.DIRECTOR;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.OTHER_HEAD;
import static vn.tiendo.support.Personas.STRANGER;
import static vn.tiendo.support.Personas.nobody;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.Answer;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Personas;

@ApiTest
class AdjustmentApiTest {
  private static final String PATH = "/api/v1/adjustment-requests";

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
  }

  private static Map<String, Object> extension(UUID occurrence, String dueOn) {
    Map<String, Object> body = new HashMap<>();
    body.put("type", "EXTENSION");
    body.put("occurrenceId", occurrence);
    body.put("reason", "Chờ ý kiến của sở khác");
    body.put("cause", "OBJECTIVE");
    body.put("requestedDueOn", dueOn);
    return body;
  }

  private static String filed(Personas who, Map<String, Object> body) {
    return who.asks().body(body).post(PATH).then().statusCode(201).extract().as(Answer.class).id();
  }

  private static String decide(String id) {
    return PATH + "/" + id + "/decisions";
  }

  @Test
  void an_extension_is_examined_decided_otherwise_and_takes_effect() {
    String id =
        HEAD.asks()
            .body(extension(IssuedPlan.ONCE_2021, "2022-03-31"))
            .post(PATH)
            .then()
            .statusCode(201)
            .header("Location", notNullValue())
            .body("state", equalTo("SUBMITTED"))
            .body("late", equalTo(false))
            .body("currentDueOn", equalTo("2021-12-31"))
            .body("authority", equalTo("DEPUTY_IN_CHARGE"))
            .extract()
            .as(Answer.class)
            .id();
    OFFICER
        .asks()
        .get("/api/v1/occurrences/" + IssuedPlan.ONCE_2021)
        .then()
        .body("holder.role", equalTo("DECIDER"))
        .body("holder.person.id", equalTo(DEPUTY.accountId().toString()));
    HEAD.asks()
        .body(extension(IssuedPlan.ONCE_2021, "2022-03-31"))
        .post(PATH)
        .then()
        .statusCode(409)
        .body("code", equalTo("REQUEST_WAITING"));
    Map<String, Object> opinion = Map.of("agrees", true, "content", "Lý do khách quan");
    HEAD.asks().body(opinion).post(PATH + "/" + id + "/opinions").then().statusCode(403);
    CONSOLIDATOR
        .asks()
        .body(opinion)
        .post(PATH + "/" + id + "/opinions")
        .then()
        .statusCode(200)
        .body("state", equalTo("REVIEWED"))
        .body("opinion.agrees", equalTo(true));
    Map<String, Object> decision =
        Map.of("approved", true, "dueOn", "2022-02-28", "causeConfirmed", "OBJECTIVE");
    HEAD.asks().body(decision).post(decide(id)).then().statusCode(403);
    DEPUTY
        .asks()
        .body(decision)
        .post(decide(id))
        .then()
        .statusCode(200)
        .body("state", equalTo("APPROVED"))
        .body("decision.dueOn", equalTo("2022-02-28"))
        .body("decision.decidedBy.id", equalTo(DEPUTY.accountId().toString()))
        .body("allowedActions", hasSize(0));
    DEPUTY
        .asks()
        .body(decision)
        .post(decide(id))
        .then()
        .statusCode(409)
        .body("currentState", equalTo("APPROVED"));
    OFFICER
        .asks()
        .get("/api/v1/occurrences/" + IssuedPlan.ONCE_2021)
        .then()
        .body("dueOn", equalTo("2022-02-28"))
        .body("originalDueOn", equalTo("2021-12-31"))
        .body("holder.role", equalTo("LEAD"));
  }

  @Test
  void what_is_decided_on_paper_is_recorded_with_its_paper() {
    String id = filed(HEAD, extension(IssuedPlan.YEARLY_2021, "2022-01-15"));
    DEPUTY.asks().body(Map.of("approved", true)).post(decide(id)).then().statusCode(403);
    CONSOLIDATOR
        .asks()
        .body(Map.of("approved", true))
        .post(decide(id))
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItems("/signedBy", "/documentId"));
    CONSOLIDATOR
        .asks()
        .body(
            Map.of(
                "approved",
                false,
                "signedBy",
                "Giám đốc",
                "documentId",
                IssuedPlan.DOCUMENT,
                "note",
                "Giữ hạn"))
        .post(decide(id))
        .then()
        .statusCode(200)
        .body("state", equalTo("REJECTED"))
        .body("decision.signedBy", equalTo("Giám đốc"))
        .body("decision.document.code", equalTo("KH-1"))
        .body("decision.decidedBy", equalTo(null));
    OFFICER
        .asks()
        .get("/api/v1/occurrences/" + IssuedPlan.YEARLY_2021)
        .then()
        .body("dueOn", equalTo("2021-12-19"));
  }

  @Test
  void what_does_not_fit_the_type_is_refused_all_at_once() {
    Map<String, Object> body = extension(IssuedPlan.ONCE_2021, "2021-12-31");
    body.put("toUnit", "QLCN");
    HEAD.asks()
        .body(body)
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors.code", hasItems("NOT_LATER", "NOT_FOR_TYPE"));
    nobody().body(body).post(PATH).then().statusCode(401);
    OFFICER
        .asks()
        .body(extension(IssuedPlan.ONCE_2021, "2022-03-31"))
        .post(PATH)
        .then()
        .statusCode(403);
    OTHER_HEAD
        .asks()
        .body(extension(IssuedPlan.ONCE_2021, "2022-03-31"))
        .post(PATH)
        .then()
        .statusCode(403);
    STRANGER
        .asks()
        .body(extension(IssuedPlan.ONCE_2021, "2022-03-31"))
        .post(PATH)
        .then()
        .statusCode(400);
    body.put("type", "TRANSFER");
    body.remove("requestedDueOn");
    body.put("toUnit", "QLKH");
    HEAD.asks()
        .body(body)
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors.code", contains("SAME_UNIT"));
    body.put("toUnit", "NV");
    HEAD.asks()
        .body(body)
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors.code", contains("OUTSIDE_UNIT"));
  }

  @Test
  void its_author_withdraws_it_and_lists_find_it() {
    String id = filed(HEAD, extension(IssuedPlan.ONCE_2021, "2022-03-31"));
    String etag = HEAD.asks().get(PATH + "/" + id).then().extract().header("ETag");
    OTHER_HEAD.asks().body(Map.of()).post(PATH + "/" + id + "/withdrawals").then().statusCode(403);
    HEAD.asks()
        .header("If-Match", "\"7.x\"")
        .body(Map.of())
        .post(PATH + "/" + id + "/withdrawals")
        .then()
        .statusCode(412);
    HEAD.asks()
        .header("If-Match", etag)
        .body(Map.of("note", "Đã kịp"))
        .post(PATH + "/" + id + "/withdrawals")
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"));
    filed(HEAD, extension(IssuedPlan.ONCE_2021, "2022-03-31"));
    OFFICER.asks().get(PATH + "?state=SUBMITTED,REVIEWED").then().body("items", hasSize(1));
    OFFICER
        .asks()
        .get(PATH + "?type=EXTENSION&unit=QLKH&late=false")
        .then()
        .body("items", hasSize(2));
    OFFICER.asks().get(PATH + "?leader=" + DIRECTOR.accountId()).then().body("items", hasSize(0));
    String cursor = OFFICER.asks().get(PATH + "?limit=1").then().extract().path("nextCursor");
    OFFICER.asks().get(PATH + "?limit=1&cursor=" + cursor).then().body("items", hasSize(1));
    STRANGER.asks().get(PATH).then().body("items", hasSize(0));
    STRANGER.asks().get(PATH + "/" + id).then().statusCode(404);
    STRANGER.asks().body(Map.of("approved", true)).post(decide(id)).then().statusCode(404);
  }
}
