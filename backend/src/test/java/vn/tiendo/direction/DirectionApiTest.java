package vn.tiendo.direction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static vn.tiendo.support.Personas.CHIEF;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.COORDINATOR_HEAD;
import static vn.tiendo.support.Personas.DEPUTY;
import static vn.tiendo.support.Personas.DIRECTOR;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.OTHER_OFFICER;
import static vn.tiendo.support.Personas.STRANGER;
import static vn.tiendo.support.Personas.nobody;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.Answer;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

@ApiTest
class DirectionApiTest {
  private static final String PATH = "/api/v1/directions";

  private final Office office;

  DirectionApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
  }

  private static Map<String, Object> direction() {
    Map<String, Object> body = new HashMap<>();
    body.put("taskId", IssuedPlan.ONCE);
    body.put("content", "Báo cáo tiến độ từng huyện");
    body.put("dueOn", "2021-03-20");
    return body;
  }

  private static String given(Personas who, Map<String, Object> body) {
    return who.asks().body(body).post(PATH).then().statusCode(201).extract().as(Answer.class).id();
  }

  @Test
  void it_is_shown_until_the_leading_unit_has_answered() {
    String id = given(DEPUTY, direction());
    OFFICER
        .asks()
        .get(PATH + "/" + id)
        .then()
        .statusCode(200)
        .body("state", equalTo("OPEN"))
        .body("givenBy.id", equalTo(DEPUTY.accountId().toString()))
        .body("recipients.unit.code", contains("QLKH"))
        .body("allowedActions", contains("answerDirection"));
    office.at(Office.MORNING.plus(Duration.ofDays(7)));
    OFFICER
        .asks()
        .get(PATH + "?mine=true&state=OPEN&overdue=true")
        .then()
        .body("items.overdueDays", contains(2));
    OTHER_OFFICER
        .asks()
        .body(Map.of("content", "Không"))
        .post(PATH + "/" + id + "/answers")
        .then()
        .statusCode(403);
    OFFICER
        .asks()
        .body(Map.of("content", "Đã làm việc với 03 huyện"))
        .post(PATH + "/" + id + "/answers")
        .then()
        .statusCode(201)
        .body("state", equalTo("ANSWERED"))
        .body("answers[0].unit.code", equalTo("QLKH"));
    OFFICER
        .asks()
        .body(Map.of("content", "Nữa"))
        .post(PATH + "/" + id + "/answers")
        .then()
        .statusCode(403);
    DEPUTY.asks().body(Map.of()).post(PATH + "/" + id + "/withdrawals").then().statusCode(409);
  }

  @Test
  void every_recipient_answers_for_himself() {
    Map<String, Object> body = direction();
    body.put("toUnits", List.of("TDC"));
    body.put("toPersonIds", List.of(OFFICER.accountId()));
    String id = given(DIRECTOR, body);
    HEAD.asks()
        .body(Map.of("content", "Thay"))
        .post(PATH + "/" + id + "/answers")
        .then()
        .statusCode(403);
    OFFICER
        .asks()
        .body(Map.of("content", "Phần của tôi"))
        .post(PATH + "/" + id + "/answers")
        .then()
        .statusCode(201)
        .body("state", equalTo("OPEN"));
    COORDINATOR_HEAD
        .asks()
        .body(Map.of("content", "Phần của chi cục"))
        .post(PATH + "/" + id + "/answers")
        .then()
        .statusCode(201)
        .body("state", equalTo("ANSWERED"))
        .body("recipients.answered", contains(true, true));
  }

  @Test
  void leaders_direct_and_the_offices_record_for_them() {
    nobody().body(direction()).post(PATH).then().statusCode(401);
    HEAD.asks().body(direction()).post(PATH).then().statusCode(403);
    STRANGER.asks().body(direction()).post(PATH).then().statusCode(400);
    CHIEF
        .asks()
        .body(direction())
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/givenById"));
    Map<String, Object> recorded = direction();
    recorded.put("givenById", HEAD.accountId());
    recorded.put("toUnits", List.of("NV"));
    recorded.put("givenOn", "2021-03-16");
    CONSOLIDATOR
        .asks()
        .body(recorded)
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItems("/givenById", "/toUnits/0", "/givenOn"));
    recorded.put("givenById", DEPUTY.accountId());
    recorded.remove("toUnits");
    recorded.put("givenOn", "2021-03-12");
    String id = given(CONSOLIDATOR, recorded);
    DEPUTY
        .asks()
        .body(Map.of("note", "Đã có chỉ đạo khác"))
        .post(PATH + "/" + id + "/withdrawals")
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"));
  }

  @Test
  void a_unit_can_be_directed_without_a_task() {
    Map<String, Object> body = Map.of("concernsUnit", "TDC", "content", "Kiểm điểm tiến độ");
    HEAD.asks().body(body).post(PATH).then().statusCode(403);
    DEPUTY
        .asks()
        .body(body)
        .post(PATH)
        .then()
        .statusCode(201)
        .body("concernsUnit.code", equalTo("TDC"))
        .body("dueOn", equalTo(null))
        .body("overdue", equalTo(false));
    DEPUTY.asks().body(Map.of("content", "Không về gì")).post(PATH).then().statusCode(400);
    Map<String, Object> both = direction();
    both.put("concernsUnit", "TDC");
    DEPUTY.asks().body(both).post(PATH).then().statusCode(400);
    given(DEPUTY, direction());
    OFFICER
        .asks()
        .get(PATH + "?sort=dueDate")
        .then()
        .body("items.dueOn", contains("2021-03-20", null));
    OFFICER.asks().get(PATH + "?unit=TDC").then().body("items", hasSize(1));
    String cursor = OFFICER.asks().get(PATH + "?limit=1").then().extract().path("nextCursor");
    OFFICER.asks().get(PATH + "?limit=1&cursor=" + cursor).then().body("items", hasSize(1));
    STRANGER.asks().get(PATH).then().body("items", hasSize(0));
  }
}
