package vn.tiendo.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.support.GivenPlan.etag;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenPlan;
import vn.tiendo.support.Personas;

@ApiTest
class TaskEditApiTest {
  private static final String TASKS = "/api/v1/tasks";

  @Test
  void a_draft_is_edited_by_merge_patch_with_if_match() {
    GivenPlan plan = GivenPlan.draft();
    String path = TASKS + "/" + plan.task("product", "Danh mục");
    String etag = etag(path);
    Personas.CONSOLIDATOR
        .patches(etag)
        .body(
            "{\"leadUnit\": \"QLCN\", \"product\": null, \"title\": \"Rà soát\", \"starred\": true}")
        .patch(path)
        .then()
        .statusCode(200)
        .body("leadUnit.code", equalTo("QLCN"))
        .body("product", nullValue())
        .body("title", equalTo("Rà soát"))
        .body("starred", equalTo(true));
    Personas.CONSOLIDATOR
        .patches(etag)
        .body("{\"starred\": false}")
        .patch(path)
        .then()
        .statusCode(412)
        .header("ETag", notNullValue())
        .body("changedFields", hasItem("starred"));
    Personas.CONSOLIDATOR
        .asks()
        .contentType("application/merge-patch+json")
        .body("{\"starred\": false}")
        .patch(path)
        .then()
        .statusCode(428);
    Personas.HEAD.patches(etag).body("{\"starred\": false}").patch(path).then().statusCode(404);
    Personas.CONSOLIDATOR
        .patches(etag(path))
        .body("{\"state\": \"COMPLETED\"}")
        .patch(path)
        .then()
        .statusCode(400);
  }

  @Test
  void governed_fields_of_an_issued_task_are_not_patched() {
    GivenPlan plan = GivenPlan.draft();
    String path = TASKS + "/" + plan.task();
    plan.issued();
    for (String patch :
        List.of(
            "{\"leadUnit\": \"QLCN\"}",
            "{\"title\": \"Khác\"}",
            "{\"product\": \"Khác\"}",
            "{\"coordinators\": [{\"unit\": \"TDC\"}]}",
            "{\"description\": \"Khác\"}",
            "{\"code\": \"9.9\"}",
            "{\"deadline\": {\"type\": \"NONE\", \"text\": \"không nêu\"}}")) {
      Personas.CONSOLIDATOR
          .patches(etag(path))
          .body(patch)
          .patch(path)
          .then()
          .statusCode(409)
          .body("code", equalTo("GOVERNED_FIELD"));
    }
    Personas.CONSOLIDATOR
        .patches(etag(path))
        .body(
            "{\"starred\": true, \"note\": \"Theo dõi sát\", \"watchers\": [\"TDC\"], \"leadUnit\": \"QLKH\","
                + " \"leaderId\": \""
                + Personas.DEPUTY.accountId()
                + "\"}")
        .patch(path)
        .then()
        .statusCode(200)
        .body("starred", equalTo(true))
        .body("note", equalTo("Theo dõi sát"))
        .body("watchers.code", contains("TDC"))
        .body("leader.id", equalTo(Personas.DEPUTY.accountId().toString()));
    Personas.OFFICER
        .patches(etag(path))
        .body("{\"starred\": false}")
        .patch(path)
        .then()
        .statusCode(403);
  }

  @Test
  void only_drafts_are_deleted() {
    GivenPlan plan = GivenPlan.draft();
    String gone = TASKS + "/" + plan.task();
    String kept = TASKS + "/" + plan.task();
    Personas.CONSOLIDATOR.asks().delete(gone).then().statusCode(428);
    Personas.DIRECTOR.asks().header("If-Match", etag(gone)).delete(gone).then().statusCode(403);
    Personas.CONSOLIDATOR
        .asks()
        .header("If-Match", etag(gone))
        .delete(gone + "?validateOnly=true")
        .then()
        .statusCode(204);
    Personas.CONSOLIDATOR.asks().header("If-Match", etag(gone)).delete(gone).then().statusCode(204);
    Personas.CONSOLIDATOR.asks().get(gone).then().statusCode(404);
    plan.issued();
    Personas.CONSOLIDATOR
        .asks()
        .header("If-Match", etag(kept))
        .delete(kept)
        .then()
        .statusCode(409)
        .body("currentState", equalTo("NOT_STARTED"));
  }
}
