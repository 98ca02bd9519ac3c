package vn.tiendo.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.tiendo.support.Personas.DEPUTY;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.STRANGER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenPlan;
import vn.tiendo.support.IssuedPlan;

/** What a document gave rise to is asked of the lists themselves. */
@ApiTest
class DocumentSourceApiTest {
  private static final String TASKS = "/api/v1/tasks?includeTotal=true&document=";

  @Test
  void tasks_of_the_plan_it_issued_and_tasks_that_cite_it() {
    IssuedPlan.lay();
    OFFICER
        .asks()
        .get(TASKS + IssuedPlan.DOCUMENT)
        .then()
        .statusCode(200)
        .body("total", equalTo(3))
        .body("items.code", containsInAnyOrder("II.1.1", "II.1.2", "II.1.10"));
    STRANGER.asks().get(TASKS + IssuedPlan.DOCUMENT).then().body("items", empty());
    String letter = GivenPlan.document();
    String task = GivenPlan.register().task("documentIds", List.of(letter));
    OFFICER
        .asks()
        .get(TASKS + letter)
        .then()
        .body("total", equalTo(1))
        .body("items.id", contains(task));
    OFFICER
        .asks()
        .get("/api/v1/occurrences?document=" + letter)
        .then()
        .statusCode(200)
        .body("items", hasSize(1));
  }

  @Test
  void directions_written_in_it() {
    IssuedPlan.lay();
    String letter = GivenPlan.document();
    Map<String, Object> body =
        Map.of("taskId", IssuedPlan.ONCE, "content", "Báo cáo tiến độ", "documentId", letter);
    DEPUTY.asks().body(body).post("/api/v1/directions").then().statusCode(201);
    OFFICER
        .asks()
        .get("/api/v1/directions?document=" + letter)
        .then()
        .statusCode(200)
        .body("items.content", contains("Báo cáo tiến độ"));
    OFFICER
        .asks()
        .get("/api/v1/directions?document=" + IssuedPlan.DOCUMENT)
        .then()
        .body("items", empty());
  }
}
