package vn.tiendo.section;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.tiendo.support.Drafts.etag;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Drafts;
import vn.tiendo.support.Personas;

@ApiTest
class SectionApiTest {
  @Test
  void a_section_is_edited_and_deleted_with_its_etag() {
    String plan = Drafts.plan("KH-1");
    String section = Drafts.section(plan, "I", "I", "X", null);
    String path = "/api/v1/sections/" + section;
    String before = etag(Personas.CONSOLIDATOR, path);
    Personas.PLANNING_HEAD
        .patches(before)
        .body("{\"title\":\"NHIỆM VỤ\"}")
        .patch(path)
        .then()
        .statusCode(200)
        .body("title", equalTo("NHIỆM VỤ"))
        .body("code", equalTo("I"));
    Personas.CONSOLIDATOR
        .patches(before)
        .body("{\"title\":\"B\"}")
        .patch(path)
        .then()
        .statusCode(412)
        .body("changedFields", hasItem("title"));
    Personas.CONSOLIDATOR.asks().delete(path).then().statusCode(428);
    Personas.CONSOLIDATOR
        .asks()
        .header("If-Match", etag(Personas.CONSOLIDATOR, path))
        .delete(path)
        .then()
        .statusCode(204);
    Personas.CONSOLIDATOR.asks().get(path).then().statusCode(404);
  }

  @Test
  void a_section_that_holds_something_stays() {
    String plan = Drafts.plan("KH-1");
    String parent = Drafts.section(plan, "I", "I", "X", null);
    Drafts.section(plan, "I.1", "1", "Y", parent);
    Personas.CONSOLIDATOR
        .asks()
        .header("If-Match", etag(Personas.CONSOLIDATOR, "/api/v1/sections/" + parent))
        .delete("/api/v1/sections/" + parent)
        .then()
        .statusCode(409)
        .body("code", equalTo("SECTION_NOT_EMPTY"));
  }

  @Test
  void sections_stand_in_the_order_of_the_text() {
    String plan = Drafts.plan("KH-1");
    String one = Drafts.section(plan, "I", "I", "NHIỆM VỤ", null);
    Drafts.section(plan, "II", "II", "TỔ CHỨC THỰC HIỆN", null);
    String first = Drafts.section(plan, "I.1", "1", "Một", one);
    Drafts.section(plan, "I.2", "2", "Hai", one);
    Personas.CONSOLIDATOR
        .asks()
        .body(
            Map.of(
                "code",
                "I.1a",
                "number",
                "1a",
                "title",
                "Chen vào",
                "parentId",
                one,
                "afterSectionId",
                first))
        .post("/api/v1/plans/" + plan + "/sections")
        .then()
        .statusCode(201)
        .body("level", equalTo(2))
        .body("allowedActions", contains("editSection", "deleteSection"));
    list(plan, "")
        .then()
        .statusCode(200)
        .body("items.code", contains("I", "I.1", "I.1a", "I.2", "II"));
    String cursor =
        list(plan, "?limit=2&includeTotal=true")
            .then()
            .body("total", equalTo(5))
            .extract()
            .path("nextCursor");
    list(plan, "?limit=3&cursor=" + cursor)
        .then()
        .body("items.code", contains("I.1a", "I.2", "II"))
        .body("nextCursor", equalTo(null));
  }

  @Test
  void a_section_takes_another_place_and_what_is_below_goes_along() {
    String plan = Drafts.plan("KH-1");
    String one = Drafts.section(plan, "I", "I", "Một", null);
    String two = Drafts.section(plan, "II", "II", "Hai", null);
    Drafts.section(plan, "III", "III", "Ba", null);
    Drafts.section(plan, "I.1", "1", "Con", one);
    Drafts.section(plan, "II.1", "1", "Con", two);
    place(two, 1).statusCode(200);
    list(plan, "").then().body("items.code", contains("II", "II.1", "I", "I.1", "III"));
    place(two, 3).statusCode(200);
    list(plan, "").then().body("items.code", contains("I", "I.1", "III", "II", "II.1"));
    place(two, 3).statusCode(200);
    list(plan, "").then().body("items.code", contains("I", "I.1", "III", "II", "II.1"));
    place(two, 4).statusCode(400).body("errors.pointer", contains("/place"));
  }

  private static ValidatableResponse place(String section, int place) {
    String path = "/api/v1/sections/" + section;
    return Personas.CONSOLIDATOR
        .patches(etag(Personas.CONSOLIDATOR, path))
        .body(Map.of("place", place))
        .patch(path)
        .then();
  }

  @Test
  void a_section_is_anchored_to_its_words() {
    String document = Drafts.document();
    Map<String, Object> body = Drafts.body("KH-1");
    body.put("documentId", document);
    String plan = Drafts.create(body);
    Map<String, Object> quote = Map.of("documentId", document, "quote", "TỔ CHỨC THỰC HIỆN");
    Personas.CONSOLIDATOR
        .asks()
        .body(Map.of("code", "II", "number", "II", "title", "TỔ CHỨC", "sources", List.of(quote)))
        .post("/api/v1/plans/" + plan + "/sections")
        .then()
        .statusCode(201)
        .body("sources[0].start", equalTo(Drafts.TEXT.indexOf("TỔ CHỨC")))
        .body("sources[0].end", equalTo(Drafts.TEXT.length()));
    Map<String, Object> wrong = Map.of("documentId", document, "quote", "NHIỆM VỤ", "nth", 2);
    Personas.CONSOLIDATOR
        .asks()
        .body(
            Map.of("code", "III", "number", "III", "title", "X", "sources", List.of(quote, wrong)))
        .post("/api/v1/plans/" + plan + "/sections")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/sources/1/quote"))
        .body("errors.code", contains("QUOTE_NOT_FOUND"));
  }

  @Test
  void wrong_parents_and_neighbours_are_refused_together() {
    String plan = Drafts.plan("KH-1");
    Personas.CONSOLIDATOR
        .asks()
        .body(
            Map.of(
                "code",
                "I",
                "number",
                "I",
                "title",
                "X",
                "parentId",
                UUID.randomUUID(),
                "afterSectionId",
                UUID.randomUUID()))
        .post("/api/v1/plans/" + plan + "/sections")
        .then()
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/parentId", "/afterSectionId"));
    Drafts.section(plan, "I", "I", "X", null);
    Personas.CONSOLIDATOR
        .asks()
        .body(Map.of("code", "I", "number", "I", "title", "Trùng mã"))
        .post("/api/v1/plans/" + plan + "/sections")
        .then()
        .statusCode(409)
        .body("code", equalTo("DUPLICATE_CODE"));
  }

  @Test
  void only_the_keepers_of_the_plan_write_and_a_draft_is_hidden() {
    String plan = Drafts.plan("KH-1");
    String section = Drafts.section(plan, "I", "I", "X", null);
    String path = "/api/v1/sections/" + section;
    Map<String, Object> wanted = Map.of("code", "II", "number", "II", "title", "Y");
    Personas.nobody().get(path).then().statusCode(401);
    Personas.nobody()
        .body(wanted)
        .post("/api/v1/plans/" + plan + "/sections")
        .then()
        .statusCode(401);
    for (Personas other : List.of(Personas.OFFICER, Personas.STRANGER)) {
      other.asks().get(path).then().statusCode(404);
      other.asks().body(wanted).post("/api/v1/plans/" + plan + "/sections").then().statusCode(404);
    }
    Personas.DIRECTOR.asks().get(path).then().statusCode(200).body("allowedActions", empty());
    Personas.DIRECTOR
        .asks()
        .body(wanted)
        .post("/api/v1/plans/" + plan + "/sections")
        .then()
        .statusCode(403);
    Personas.DIRECTOR
        .patches(etag(Personas.DIRECTOR, path))
        .body("{\"title\":\"Z\"}")
        .patch(path)
        .then()
        .statusCode(403);
    Personas.CONSOLIDATOR
        .asks()
        .get("/api/v1/sections/" + UUID.randomUUID())
        .then()
        .statusCode(404);
  }

  @Test
  void a_register_has_no_sections() {
    Map<String, Object> body = Drafts.body("SO-1");
    body.put("kind", "REGISTER");
    String register = Drafts.create(body);
    Personas.CONSOLIDATOR
        .asks()
        .body(Map.of("code", "I", "number", "I", "title", "X"))
        .post("/api/v1/plans/" + register + "/sections")
        .then()
        .statusCode(409);
  }

  @Test
  void an_added_section_moves_the_plan_on() {
    String plan = Drafts.plan("KH-1");
    String before = etag(Personas.CONSOLIDATOR, "/api/v1/plans/" + plan);
    Drafts.section(plan, "I", "I", "X", null);
    Personas.CONSOLIDATOR
        .asks()
        .header("If-Match", before)
        .body(Map.of("code", "II", "number", "II", "title", "Y"))
        .post("/api/v1/plans/" + plan + "/sections")
        .then()
        .statusCode(412);
  }

  private static io.restassured.response.Response list(String plan, String query) {
    return Personas.CONSOLIDATOR.asks().get("/api/v1/plans/" + plan + "/sections" + query);
  }
}
