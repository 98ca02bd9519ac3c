package vn.tiendo.savedview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.STRANGER;
import static vn.tiendo.support.Personas.nobody;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;

@ApiTest
class ViewApiTest {
  private static final String VIEWS = "/api/v1/views";

  private static Map<String, Object> view(String name, boolean shared) {
    return Map.of(
        "list", "TASKS", "name", name, "query", "label=OVERDUE&sort=dueDate", "shared", shared);
  }

  private static ExtractableResponse<Response> saved(String name, boolean shared) {
    return OFFICER.asks().body(view(name, shared)).post(VIEWS).then().statusCode(201).extract();
  }

  @Test
  void a_view_keeps_filter_and_columns_under_its_name() {
    Map<String, Object> body =
        Map.of(
            "list",
            "TASKS",
            "name",
            "  Việc chậm ",
            "query",
            "label=OVERDUE",
            "columns",
            List.of("code", "due"));
    String location =
        OFFICER.asks().body(body).post(VIEWS).then().statusCode(201).extract().header("Location");
    OFFICER
        .asks()
        .get(location)
        .then()
        .statusCode(200)
        .body("name", equalTo("Việc chậm"))
        .body("query", equalTo("label=OVERDUE"))
        .body("columns", contains("code", "due"))
        .body("shared", equalTo(false))
        .body("allowedActions", contains("deleteView", "editView"));
  }

  @Test
  void ones_own_are_ones_own_and_shared_ones_the_organisations() {
    String own = VIEWS + "/" + saved("Riêng", false).path("id");
    String shared = VIEWS + "/" + saved("Chung", true).path("id");
    OFFICER.asks().get(VIEWS).then().body("items.name", contains("Chung", "Riêng"));
    HEAD.asks().get(VIEWS + "?list=TASKS&includeTotal=true").then().body("total", equalTo(1));
    HEAD.asks().get(VIEWS + "?list=INDICATORS").then().body("items", empty());
    HEAD.asks().get(own).then().statusCode(404);
    HEAD.asks().get(shared).then().statusCode(200).body("allowedActions", empty());
    STRANGER.asks().get(shared).then().statusCode(404);
    STRANGER.asks().get(VIEWS).then().body("items", empty());
    nobody().get(VIEWS).then().statusCode(401);
  }

  @Test
  void names_follow_the_vietnamese_alphabet_page_by_page() {
    List.of("Đôn đốc", "Ăn", "Dự án").forEach(name -> saved(name, false));
    String cursor =
        OFFICER
            .asks()
            .get(VIEWS + "?limit=2")
            .then()
            .body("items.name", contains("Ăn", "Dự án"))
            .extract()
            .path("nextCursor");
    OFFICER
        .asks()
        .get(VIEWS + "?limit=2&cursor=" + cursor)
        .then()
        .body("items.name", contains("Đôn đốc"));
  }

  @Test
  void its_author_edits_and_deletes_it() {
    ExtractableResponse<Response> made = saved("Chung", true);
    String path = VIEWS + "/" + made.path("id");
    HEAD.patches(made.header("ETag"))
        .body(Map.of("name", "Khác"))
        .patch(path)
        .then()
        .statusCode(403);
    String etag =
        OFFICER
            .patches(made.header("ETag"))
            .body(Map.of("name", "Khác", "query", "state=REDO"))
            .patch(path)
            .then()
            .statusCode(200)
            .body("name", equalTo("Khác"))
            .body("shared", equalTo(true))
            .extract()
            .header("ETag");
    OFFICER
        .patches(made.header("ETag"))
        .body(Map.of("name", "Cũ"))
        .patch(path)
        .then()
        .statusCode(412);
    OFFICER.asks().delete(path).then().statusCode(428);
    OFFICER.asks().header("If-Match", etag).delete(path).then().statusCode(204);
    OFFICER.asks().get(path).then().statusCode(404);
  }

  @Test
  void what_cannot_be_is_refused() {
    saved("Việc chậm", false);
    OFFICER
        .asks()
        .body(view("Việc chậm", false))
        .post(VIEWS)
        .then()
        .statusCode(400)
        .body("errors.code", contains("DUPLICATE_NAME"));
    HEAD.asks().body(view("Việc chậm", false)).post(VIEWS).then().statusCode(201);
    OFFICER
        .asks()
        .body(Map.of("list", "TASKS", "name", "X", "query", "?state=DRAFT"))
        .post(VIEWS)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/query"));
  }
}
