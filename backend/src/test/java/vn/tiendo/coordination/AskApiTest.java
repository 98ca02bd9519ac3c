package vn.tiendo.coordination;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static vn.tiendo.support.Personas.COORDINATOR_HEAD;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.OTHER_OFFICER;
import static vn.tiendo.support.Personas.STRANGER;
import static vn.tiendo.support.Personas.nobody;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.Answer;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Office;

@ApiTest
class AskApiTest {
  private static final String PATH = "/api/v1/coordination-asks";

  private final Office office;

  AskApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
  }

  private static Map<String, Object> ask(String unit) {
    Map<String, Object> body = new HashMap<>();
    body.put("occurrenceId", IssuedPlan.ONCE_2021);
    body.put("unit", unit);
    body.put("content", "Cung cấp danh sách");
    body.put("dueOn", "2021-03-20");
    return body;
  }

  private static final Map<String, String> LETTER =
      Map.of("number", "612", "symbol", "SKHCN-QLKH", "issuedOn", "2021-03-15");

  private static String asked(Map<String, Object> body) {
    return OFFICER
        .asks()
        .body(body)
        .post(PATH)
        .then()
        .statusCode(201)
        .body("state", equalTo("WAITING"))
        .body("overdue", equalTo(false))
        .extract()
        .as(Answer.class)
        .id();
  }

  @Test
  void a_unit_inside_answers_and_the_work_comes_back() {
    String id = asked(ask("TDC"));
    OFFICER
        .asks()
        .get("/api/v1/occurrences/" + IssuedPlan.ONCE_2021)
        .then()
        .body("holder.role", equalTo("COORDINATOR"))
        .body("holder.unit.code", equalTo("TDC"));
    OTHER_OFFICER
        .asks()
        .body(Map.of("content", "X"))
        .post(PATH + "/" + id + "/answers")
        .then()
        .statusCode(403);
    COORDINATOR_HEAD
        .asks()
        .body(Map.of("content", "Đã có một nửa", "complete", false))
        .post(PATH + "/" + id + "/answers")
        .then()
        .statusCode(201)
        .body("state", equalTo("WAITING"))
        .body("answers", hasSize(1));
    office.at(Office.MORNING.plus(Duration.ofDays(7)));
    OFFICER.asks().get(PATH + "?overdue=true").then().body("items.overdueDays", contains(2));
    OFFICER.asks().get(PATH + "?overdue=true&asOf=2021-03-20").then().body("items", hasSize(0));
    COORDINATOR_HEAD
        .asks()
        .body(Map.of("content", "Gửi kèm danh sách"))
        .post(PATH + "/" + id + "/answers")
        .then()
        .statusCode(201)
        .body("state", equalTo("ANSWERED"))
        .body("answeredOn", equalTo("2021-03-22"))
        .body("answers.onBehalf", contains(false, false))
        .body("allowedActions", hasSize(0));
    OFFICER
        .asks()
        .get("/api/v1/occurrences/" + IssuedPlan.ONCE_2021)
        .then()
        .body("holder.role", equalTo("LEAD"));
    COORDINATOR_HEAD
        .asks()
        .body(Map.of("content", "Nữa"))
        .post(PATH + "/" + id + "/answers")
        .then()
        .statusCode(409)
        .body("currentState", equalTo("ANSWERED"));
  }

  @Test
  void an_outside_unit_is_asked_by_letter_and_its_letter_is_recorded() {
    Map<String, Object> body = ask("NV");
    OFFICER
        .asks()
        .body(body)
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/letter"));
    body.put("letter", LETTER);
    String id = asked(body);
    OFFICER
        .asks()
        .body(Map.of("content", "Đồng ý"))
        .post(PATH + "/" + id + "/answers")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/letter"));
    OFFICER
        .asks()
        .body(Map.of("content", "Đồng ý", "letter", LETTER, "answeredOn", "2021-03-15"))
        .post(PATH + "/" + id + "/answers")
        .then()
        .statusCode(201)
        .body("answers[0].onBehalf", equalTo(true))
        .body("answers[0].letter.number", equalTo("612"));
  }

  @Test
  void only_the_lead_asks_and_only_coordinators_are_asked() {
    nobody().body(ask("TDC")).post(PATH).then().statusCode(401);
    COORDINATOR_HEAD.asks().body(ask("TDC")).post(PATH).then().statusCode(403);
    STRANGER.asks().body(ask("TDC")).post(PATH).then().statusCode(400);
    Map<String, Object> body = ask("QLCN");
    body.put("dueOn", "2021-03-14");
    OFFICER
        .asks()
        .body(body)
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors.code", hasItems("NOT_A_COORDINATOR", "IN_PAST"));
  }

  @Test
  void a_waiting_ask_is_changed_and_withdrawn_by_the_lead() {
    String id = asked(ask("TDC"));
    String path = PATH + "/" + id;
    String etag = OFFICER.asks().get(path).then().extract().header("ETag");
    COORDINATOR_HEAD
        .patches(etag)
        .body(Map.of("dueOn", "2021-04-01"))
        .patch(path)
        .then()
        .statusCode(403);
    HEAD.patches(etag)
        .body(Map.of("dueOn", "2021-04-01"))
        .patch(path)
        .then()
        .statusCode(200)
        .body("dueOn", equalTo("2021-04-01"));
    HEAD.patches(etag).body(Map.of("dueOn", "2021-04-02")).patch(path).then().statusCode(412);
    HEAD.asks()
        .body(Map.of("reason", "Đã có"))
        .post(path + "/withdrawals")
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"));
    HEAD.asks().body(Map.of("reason", "Đã có")).post(path + "/withdrawals").then().statusCode(409);
    STRANGER.asks().get(path).then().statusCode(404);
    OFFICER
        .asks()
        .get(PATH + "?state=WITHDRAWN&unit=TDC&askedBy=QLKH")
        .then()
        .body("items", hasSize(1));
    OFFICER
        .asks()
        .get(PATH + "?q=danh sach&task=" + IssuedPlan.ONCE)
        .then()
        .body("items", hasSize(1));
  }
}
