package vn.tiendo.adjustment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.tiendo.support.Personas.DEPUTY;
import static vn.tiendo.support.Personas.DIRECTOR;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.Answer;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Items;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

@ApiTest
class AdjustmentEffectApiTest {
  private static final String PATH = "/api/v1/adjustment-requests";

  private final Office office;

  AdjustmentEffectApiTest(Office office) {
    this.office = office;
  }

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
  void a_request_after_the_deadline_is_marked_late() {
    String item = Items.approved("Báo cáo", "2021-03-16");
    office.at(Office.MORNING.plus(Duration.ofDays(3)));
    Map<String, Object> body = extension(null, "2021-04-15");
    body.remove("occurrenceId");
    body.put("workItemId", item);
    String id =
        OFFICER
            .asks()
            .body(body)
            .post(PATH)
            .then()
            .statusCode(201)
            .body("late", equalTo(true))
            .body("workItem.title", equalTo("Báo cáo"))
            .extract()
            .as(Answer.class)
            .id();
    HEAD.asks().body(Map.of("approved", true)).post(decide(id)).then().statusCode(403);
    DEPUTY.asks().body(Map.of("approved", true)).post(decide(id)).then().statusCode(200);
    OFFICER
        .asks()
        .get("/api/v1/work-items/" + item)
        .then()
        .body("dueOn", equalTo("2021-04-15"))
        .body("originalDueOn", equalTo("2021-03-16"))
        .body("extensions.fromDueOn", contains("2021-03-16"))
        .body("extensions.requestId", contains(id));
    OFFICER
        .asks()
        .get("/api/v1/work-items/" + item + "?asOf=2021-03-17")
        .then()
        .body("dueOn", equalTo("2021-03-16"));
  }

  @Test
  void a_transfer_moves_the_lead_only_when_the_director_grants_it() {
    Map<String, Object> body = extension(IssuedPlan.ONCE_2021, null);
    body.put("type", "TRANSFER");
    body.remove("requestedDueOn");
    body.put("toUnit", "QLCN");
    String id = filed(HEAD, body);
    OFFICER
        .asks()
        .get("/api/v1/tasks/" + IssuedPlan.ONCE)
        .then()
        .body("leadUnit.code", equalTo("QLKH"));
    DEPUTY.asks().body(Map.of("approved", true)).post(decide(id)).then().statusCode(403);
    DIRECTOR.asks().body(Map.of("approved", true)).post(decide(id)).then().statusCode(200);
    OFFICER
        .asks()
        .get("/api/v1/tasks/" + IssuedPlan.ONCE)
        .then()
        .body("leadUnit.code", equalTo("QLCN"));
    OFFICER
        .asks()
        .get("/api/v1/tasks/" + IssuedPlan.ONCE + "?asOf=2021-03-14")
        .then()
        .body("leadUnit.code", equalTo("QLKH"));
  }

  @Test
  void a_new_wording_and_a_split_are_written_with_their_day() {
    Map<String, Object> body = extension(IssuedPlan.YEARLY_2021, null);
    body.put("type", "WORDING");
    body.remove("requestedDueOn");
    body.put("wording", Map.of("title", "Tổng hợp kết quả", "product", "Báo cáo"));
    String wording = filed(HEAD, body);
    DIRECTOR.asks().body(Map.of("approved", true)).post(decide(wording)).then().statusCode(200);
    OFFICER
        .asks()
        .get("/api/v1/tasks/" + IssuedPlan.YEARLY)
        .then()
        .body("title", equalTo("Tổng hợp kết quả"))
        .body("product", equalTo("Báo cáo"));
    body = extension(IssuedPlan.ONCE_2021, null);
    body.put("type", "SPLIT");
    body.remove("requestedDueOn");
    body.put(
        "parts",
        List.of(
            Map.of("code", "II.1.1a", "title", "Phần một"),
            Map.of("code", "II.1.1b", "title", "Phần hai", "leadUnit", "QLCN")));
    String split = filed(HEAD, body);
    DIRECTOR
        .asks()
        .body(Map.of("approved", true, "note", "Tách"))
        .post(decide(split))
        .then()
        .statusCode(200);
    OFFICER
        .asks()
        .get("/api/v1/tasks?q=phan")
        .then()
        .body("items.code", contains("II.1.1a", "II.1.1b"))
        .body("items.leadUnit.code", contains("QLKH", "QLCN"))
        .body("items.state", contains("NOT_STARTED", "NOT_STARTED"));
    OFFICER
        .asks()
        .get("/api/v1/occurrences/" + IssuedPlan.ONCE_2021)
        .then()
        .body("state", equalTo("SUPERSEDED"));
  }
}
