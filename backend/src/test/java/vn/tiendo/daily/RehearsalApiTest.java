package vn.tiendo.daily;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.DEPUTY;
import static vn.tiendo.support.Personas.DIRECTOR;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Items;
import vn.tiendo.support.Personas;

/**
 * Every command of the daily work is first tried with validateOnly, which changes nothing, and then
 * carried out.
 */
@ApiTest
class RehearsalApiTest {
  private static final Map<String, Object> WHY = Map.of("reason", "Có lý do");
  private static final Map<String, Object> NOTHING = Map.of();

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
  }

  /** Tries, sees that not a row was written, then does it; gives the id of the answer. */
  private static String post(Personas who, String path, Map<String, ?> body) {
    String written = rows();
    keyed(who).body(body).post(path + "?validateOnly=true").then().statusCode(204);
    assertEquals(written, rows(), path);
    Response answer = keyed(who).body(body).post(path);
    assertEquals(2, answer.statusCode() / 100, answer::asString);
    return answer.path("id");
  }

  private static void patch(Personas who, String path, Map<String, ?> body) {
    String etag = who.asks().get(path).header("ETag");
    who.patches(etag).body(body).patch(path + "?validateOnly=true").then().statusCode(204);
    who.patches(etag).body(body).patch(path).then().statusCode(200);
  }

  private static RequestSpecification keyed(Personas who) {
    return who.asks().header("Idempotency-Key", UUID.randomUUID().toString());
  }

  private static String rows() {
    return IssuedPlan.ask("SELECT count(*) FROM audit_event");
  }

  @Test
  void programmes_and_work_items() {
    String programme = post(OFFICER, "/api/v1/programmes", Map.of("unit", "QLKH", "year", 2021));
    String path = "/api/v1/programmes/" + programme;
    post(
        OFFICER,
        path + "/items",
        Map.of(
            "rows",
            List.of(
                Map.of(
                    "op", "ADD",
                    "occurrenceId", IssuedPlan.YEARLY_2021,
                    "title", "Tổng hợp",
                    "dueOn", "2021-11-30"))));
    String item = post(OFFICER, "/api/v1/work-items", Items.body("Tập huấn", "2021-06-30"));
    patch(OFFICER, "/api/v1/work-items/" + item, Map.of("dueOn", "2021-07-31"));
    post(HEAD, path + "/submissions", Map.of("leaderId", DEPUTY.accountId()));
    post(DEPUTY, path + "/returns", Map.of("note", "Bổ sung"));
    post(HEAD, path + "/submissions", Map.of("leaderId", DEPUTY.accountId()));
    post(DEPUTY, path + "/approvals", NOTHING);
    String next = post(OFFICER, "/api/v1/programmes", Map.of("unit", "QLKH", "year", 2022));
    post(OFFICER, "/api/v1/programmes/" + next + "/copies", Map.of("fromYear", 2021));
    moves("/api/v1/work-items/" + item);
  }

  private static void moves(String item) {
    post(OFFICER, item + "/starts", NOTHING);
    post(OFFICER, item + "/undos", NOTHING);
    post(DEPUTY, item + "/suspensions", WHY);
    post(DEPUTY, item + "/resumptions", WHY);
    post(OFFICER, item + "/confirmation-requests", NOTHING);
    post(HEAD, item + "/redos", WHY);
    post(OFFICER, item + "/confirmation-requests", NOTHING);
    post(HEAD, item + "/confirmations", NOTHING);
    post(DEPUTY, item + "/reopenings", WHY);
    post(DEPUTY, item + "/withdrawals", WHY);
    OFFICER.asks().get(item).then().body("state", equalTo("WITHDRAWN"));
  }

  @Test
  void progress_and_hands() {
    String update =
        post(
            OFFICER,
            "/api/v1/progress-updates",
            Map.of("occurrenceId", IssuedPlan.ONCE_2021, "result", "Đã khảo sát"));
    patch(OFFICER, "/api/v1/progress-updates/" + update, Map.of("percentComplete", 40));
    post(OFFICER, "/api/v1/progress-updates/" + update + "/withdrawals", NOTHING);
    Map<String, Object> step = Map.of("personId", OFFICER.accountId(), "main", true);
    Map<String, Object> first = new HashMap<>(step);
    first.put("taskId", IssuedPlan.ONCE);
    first.put("unit", "QLKH");
    String assignment = post(HEAD, "/api/v1/assignments", first);
    post(HEAD, "/api/v1/assignments/" + assignment + "/steps", step);
    Map<String, Object> batch = new HashMap<>(step);
    batch.put("unit", "QLKH");
    batch.put("sectionId", IssuedPlan.SECTION);
    post(HEAD, "/api/v1/assignment-batches", batch);
  }

  @Test
  void asks_requests_and_directions() {
    Map<String, Object> ask =
        Map.of(
            "occurrenceId", IssuedPlan.ONCE_2021,
            "unit", "TDC",
            "content", "Cung cấp số liệu",
            "dueOn", "2021-04-30");
    String asked = "/api/v1/coordination-asks/" + post(OFFICER, "/api/v1/coordination-asks", ask);
    patch(OFFICER, asked, Map.of("dueOn", "2021-05-31"));
    post(OFFICER, asked + "/answers", Map.of("content", "Đã có"));
    String other = post(OFFICER, "/api/v1/coordination-asks", ask);
    post(OFFICER, "/api/v1/coordination-asks/" + other + "/withdrawals", WHY);
    Map<String, Object> request =
        Map.of(
            "type", "EXTENSION",
            "occurrenceId", IssuedPlan.YEARLY_2021,
            "reason", "Chờ số liệu",
            "cause", "SUBJECTIVE",
            "requestedDueOn", "2022-01-31");
    String requests = "/api/v1/adjustment-requests";
    String filed = requests + "/" + post(HEAD, requests, request);
    post(CONSOLIDATOR, filed + "/opinions", Map.of("agrees", false, "content", "Chưa rõ"));
    post(DIRECTOR, filed + "/decisions", Map.of("approved", false));
    post(HEAD, requests + "/" + post(HEAD, requests, request) + "/withdrawals", NOTHING);
    Map<String, Object> direction = Map.of("taskId", IssuedPlan.ONCE, "content", "Báo cáo ngay");
    String given = post(DEPUTY, "/api/v1/directions", direction);
    post(HEAD, "/api/v1/directions/" + given + "/answers", Map.of("content", "Đã báo cáo"));
    String second = post(DEPUTY, "/api/v1/directions", direction);
    post(DEPUTY, "/api/v1/directions/" + second + "/withdrawals", NOTHING);
  }
}
