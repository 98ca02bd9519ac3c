package vn.tiendo.amendment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.Answer;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Drafts;
import vn.tiendo.support.Personas;

@ApiTest
class AmendmentApiTest {
  private String plan;
  private String task;
  private String document;

  @BeforeEach
  void an_issued_plan_and_a_document() {
    plan = Drafts.plan("KH-1");
    task = Drafts.task(plan, Drafts.section(plan, "I", "I", "X", null), "1", "QLKH", List.of());
    Drafts.issue(plan, "2021-02-01");
    document = Drafts.document();
  }

  @Test
  void an_amendment_says_what_it_changed_from_what_to_what() {
    String id =
        amend("2021-03-01", Map.of("taskId", task, "leadUnit", "QLCN", "title", "Tên mới"))
            .statusCode(201)
            .body("document.id", equalTo(document))
            .body("changes.field", containsInAnyOrder("leadUnit", "title"))
            .body(
                "changes.find { it.field == 'leadUnit' }.before", equalTo("Phòng Quản lý Khoa học"))
            .body(
                "changes.find { it.field == 'leadUnit' }.after",
                equalTo("Phòng Quản lý Chuyên ngành"))
            .extract()
            .as(Answer.class)
            .id();
    Personas.OFFICER
        .asks()
        .get("/api/v1/amendments/" + id)
        .then()
        .statusCode(200)
        .body("changes.code", hasItem("1"));
    Personas.OTHER_OFFICER
        .asks()
        .get("/api/v1/tasks/" + task)
        .then()
        .body("leadUnit.code", equalTo("QLCN"));
    Personas.OFFICER
        .asks()
        .get("/api/v1/tasks/" + task + "?asOf=2021-02-28")
        .then()
        .statusCode(200)
        .body("leadUnit.code", equalTo("QLKH"));
  }

  @Test
  void amendments_are_listed_newest_first() {
    for (int day = 1; day <= 3; day++) {
      amend("2021-03-0" + day, Map.of("taskId", task, "title", "Tên " + day)).statusCode(201);
    }
    String cursor =
        list("?limit=2&includeTotal=true")
            .body("items.effectiveOn", contains("2021-03-03", "2021-03-02"))
            .body("total", equalTo(3))
            .extract()
            .path("nextCursor");
    list("?limit=2&cursor=" + cursor)
        .body("items.effectiveOn", contains("2021-03-01"))
        .body("nextCursor", equalTo(null));
  }

  @Test
  void only_the_keepers_amend_and_only_readers_read() {
    Map<String, Object> body = body("2021-03-01", Map.of("taskId", task, "title", "B"));
    String path = "/api/v1/plans/" + plan + "/amendments";
    Personas.nobody().body(body).post(path).then().statusCode(401);
    for (Personas other :
        List.of(Personas.OFFICER, Personas.HEAD, Personas.DIRECTOR, Personas.ADMINISTRATOR)) {
      other.asks().body(body).post(path).then().statusCode(403);
    }
    Personas.STRANGER.asks().body(body).post(path).then().statusCode(404);
    Personas.STRANGER.asks().get(path).then().statusCode(404);
    String id =
        amend("2021-03-01", Map.of("taskId", task, "title", "B")).extract().as(Answer.class).id();
    Personas.STRANGER.asks().get("/api/v1/amendments/" + id).then().statusCode(404);
    Personas.OFFICER.asks().get("/api/v1/amendments/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void a_draft_needs_no_amendment_and_a_closed_plan_takes_none() {
    String draft = Drafts.plan("KH-2");
    Personas.CONSOLIDATOR
        .asks()
        .body(body("2021-03-01", Map.of("taskId", task, "title", "B")))
        .post("/api/v1/plans/" + draft + "/amendments")
        .then()
        .statusCode(409)
        .body("currentState", equalTo("DRAFT"))
        .body("allowedActions", hasItem("editPlan"));
  }

  @Test
  void everything_wrong_is_told_at_once() {
    Map<String, Object> body =
        body("2021-03-16", Map.of("taskId", task, "targetId", UUID.randomUUID()));
    body.put("documentId", UUID.randomUUID());
    Personas.CONSOLIDATOR
        .asks()
        .body(body)
        .post("/api/v1/plans/" + plan + "/amendments")
        .then()
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder("/documentId", "/effectiveOn", "/changes/0/targetId"));
    amend("2021-01-31", Map.of("taskId", task, "title", "B"))
        .statusCode(400)
        .body("errors.code", contains("BEFORE_ISSUE"));
    amend("2021-03-01", Map.of("title", "B", "product", "C"))
        .statusCode(400)
        .body("errors.code", contains("ONE_SUBJECT"));
    amend("2021-03-01", Map.of("taskId", UUID.randomUUID(), "title", "B"))
        .statusCode(400)
        .body("errors.pointer", contains("/changes/0/taskId"));
  }

  @Test
  void what_makes_no_difference_is_no_amendment() {
    amend("2021-03-01", Map.of("taskId", task, "leadUnit", "QLKH"))
        .statusCode(400)
        .body("errors.code", contains("NOTHING_CHANGES"));
    list("").body("items", empty());
  }

  @Test
  void an_amendment_does_not_reach_behind_a_later_one() {
    amend("2021-03-02", Map.of("taskId", task, "title", "B")).statusCode(201);
    amend("2021-03-01", Map.of("taskId", task, "title", "C"))
        .statusCode(400)
        .body("errors.code", hasItem("BEFORE_LAST_AMENDMENT"));
  }

  @Test
  void of_two_keepers_the_slower_is_told() {
    String etag = Drafts.etag(Personas.CONSOLIDATOR, "/api/v1/plans/" + plan);
    amend("2021-03-01", Map.of("taskId", task, "title", "B")).statusCode(201);
    Personas.PLANNING_HEAD
        .asks()
        .header("If-Match", etag)
        .body(body("2021-03-01", Map.of("taskId", task, "title", "C")))
        .post("/api/v1/plans/" + plan + "/amendments")
        .then()
        .statusCode(412);
  }

  private Map<String, Object> body(String on, Map<String, Object> change) {
    Map<String, Object> body = new HashMap<>();
    body.put("documentId", document);
    body.put("effectiveOn", on);
    body.put("changes", List.of(change));
    return body;
  }

  private ValidatableResponse amend(String on, Map<String, Object> change) {
    return Personas.CONSOLIDATOR
        .asks()
        .body(body(on, change))
        .post("/api/v1/plans/" + plan + "/amendments")
        .then();
  }

  private ValidatableResponse list(String query) {
    return Personas.OFFICER
        .asks()
        .get("/api/v1/plans/" + plan + "/amendments" + query)
        .then()
        .statusCode(200);
  }
}
