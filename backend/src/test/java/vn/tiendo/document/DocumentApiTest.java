package vn.tiendo.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.Answer;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenIndicator;
import vn.tiendo.support.Personas;

@ApiTest
class DocumentApiTest {
  private static final String PATH = "/api/v1/documents";

  @Test
  void a_document_is_registered_and_read_by_its_whole_organisation() {
    String id = register("45", "2022-03-15", "Điều chỉnh Kế hoạch");
    Personas.OTHER_OFFICER
        .asks()
        .get(PATH + "/" + id)
        .then()
        .statusCode(200)
        .body("code", equalTo("QD-45-2022"))
        .body("numberAndSymbol", equalTo("45/QĐ-KHCN"))
        .body("allowedActions", empty());
    for (Personas editor : List.of(Personas.OFFICER, Personas.CLERK, Personas.ADMINISTRATOR)) {
      editor.asks().get(PATH + "/" + id).then().body("allowedActions", contains("editDocument"));
    }
  }

  @Test
  void number_and_date_may_stay_blank() {
    Map<String, Object> blank =
        Map.of(
            "type", "PLAN", "symbol", "KH-KHCN", "issuer", "Sở Khoa học", "abstract", "Kế hoạch");
    Personas.CLERK.asks().body(blank).post(PATH).then().statusCode(201);
    Personas.CLERK
        .asks()
        .body(blank)
        .post(PATH)
        .then()
        .statusCode(201)
        .body("code", startsWith("KH-"))
        .body("numberAndSymbol", equalTo("/KH-KHCN"))
        .body("issuedOn", equalTo(null));
  }

  @Test
  void the_same_issuer_type_number_and_date_is_the_same_document() {
    register("45", "2022-03-15", "Điều chỉnh Kế hoạch");
    send("45", "2022-03-15", "SỞ  KHOA HOC VA CONG NGHE", "Việc khác")
        .statusCode(409)
        .body("code", equalTo("DUPLICATE"));
    send("45", "2023-03-15", "Sở Khoa học và Công nghệ", "Năm sau").statusCode(201);
    send("45", "2022-03-15", "Sở Nội vụ", "Của cơ quan khác").statusCode(201);
  }

  @Test
  void everything_wrong_is_told_at_once() {
    Personas.OFFICER
        .asks()
        .body(
            Map.of(
                "type",
                "POEM",
                "number",
                "a b",
                "issuedOn",
                "2021-02-30",
                "abstract",
                " ",
                "secret",
                true))
        .post(PATH)
        .then()
        .statusCode(400)
        .body(
            "errors.pointer",
            hasItems("/type", "/number", "/issuedOn", "/abstract", "/issuer", "/secret"));
  }

  @Test
  void links_to_nothing_and_files_of_others_are_refused() {
    UUID nothing = UUID.randomUUID();
    Map<String, Object> body =
        Map.of(
            "type", "REPORT",
            "issuer", "Sở",
            "abstract", "Báo cáo",
            "issuerUnit", "KHONG-CO",
            "links", List.of(Map.of("relation", "AMENDS", "documentId", nothing)),
            "attachmentIds", List.of(nothing));
    Personas.OFFICER
        .asks()
        .body(body)
        .post(PATH)
        .then()
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder("/issuerUnit", "/links/0/documentId", "/attachmentIds/0"));
  }

  @Test
  void nobody_without_a_token_and_nobody_of_another_organisation_reads_it() {
    String id = register("45", "2022-03-15", "Điều chỉnh");
    Personas.nobody().get(PATH + "/" + id).then().statusCode(401);
    Personas.nobody().body("{}").post(PATH).then().statusCode(401);
    String hidden =
        Personas.STRANGER
            .asks()
            .get(PATH + "/" + id)
            .then()
            .statusCode(404)
            .extract()
            .path("detail");
    String missing =
        Personas.STRANGER
            .asks()
            .get(PATH + "/" + UUID.randomUUID())
            .then()
            .statusCode(404)
            .extract()
            .path("detail");
    assertEquals(missing, hidden);
    Personas.STRANGER.asks().get(PATH + "/" + id + "/text").then().statusCode(404);
    Personas.STRANGER
        .patches("\"0.x\"")
        .body("{\"source\":\"x\"}")
        .patch(PATH + "/" + id)
        .then()
        .statusCode(404);
    Personas.STRANGER.asks().get(PATH + "?includeTotal=true").then().body("total", equalTo(0));
  }

  @Test
  void a_colleague_reads_but_does_not_edit() {
    String id = register("45", "2022-03-15", "Điều chỉnh");
    Personas.OTHER_OFFICER
        .patches(etag(id))
        .body("{\"source\":\"x\"}")
        .patch(PATH + "/" + id)
        .then()
        .statusCode(403);
  }

  @Test
  void a_blank_number_is_filled_in_later() {
    Map<String, Object> body = Map.of("type", "PLAN", "issuer", "Sở", "abstract", "Kế hoạch");
    String id = GivenIndicator.made(Personas.OFFICER, PATH, body);
    String etag = etag(id);
    Personas.CLERK
        .patches(etag)
        .body(Map.of("number", "05", "issuedOn", "2021-01-28"))
        .patch(PATH + "/" + id)
        .then()
        .statusCode(200)
        .body("number", equalTo("05"))
        .body("issuedOn", equalTo("2021-01-28"));
    Personas.CLERK
        .patches(etag)
        .body("{\"number\":\"06\"}")
        .patch(PATH + "/" + id)
        .then()
        .statusCode(412)
        .body("changedFields", hasItem("number"));
    Personas.CLERK
        .patches(etag(id))
        .body("{\"number\":null}")
        .patch(PATH + "/" + id)
        .then()
        .statusCode(200)
        .body("number", equalTo(null));
  }

  @Test
  void an_edit_needs_if_match() {
    String id = register("45", "2022-03-15", "Điều chỉnh");
    Personas.OFFICER
        .asks()
        .contentType("application/merge-patch+json")
        .body("{\"source\":\"x\"}")
        .patch(PATH + "/" + id)
        .then()
        .statusCode(428);
  }

  @Test
  void a_text_is_stored_in_nfc_and_never_changes_again() {
    String text = "Phòng Một chủ trì.\n\nHoàn thành trong năm 2021.";
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    String id =
        Personas.OFFICER
            .asks()
            .body(
                Map.of("type", "PLAN", "issuer", "Sở", "abstract", "Kế hoạch", "text", decomposed))
            .post(PATH)
            .then()
            .statusCode(201)
            .body("hasText", equalTo(true))
            .body("textLength", equalTo(text.length()))
            .extract()
            .as(Answer.class)
            .id();
    Personas.OTHER_OFFICER
        .asks()
        .get(PATH + "/" + id + "/text")
        .then()
        .statusCode(200)
        .body("text", equalTo(text))
        .body("length", equalTo(text.length()))
        .header("ETag", notNullValue());
    Personas.OFFICER
        .patches(etag(id))
        .body("{\"text\":\"khác\"}")
        .patch(PATH + "/" + id)
        .then()
        .statusCode(409)
        .body("code", equalTo("TEXT_FIXED"));
  }

  @Test
  void a_document_without_text_has_no_text_to_read() {
    String id = register("45", "2022-03-15", "Điều chỉnh");
    Personas.OFFICER.asks().get(PATH + "/" + id + "/text").then().statusCode(404);
  }

  @Test
  void a_link_is_seen_from_both_sides() {
    String plan = register("01", "2021-01-28", "Kế hoạch");
    String change = register("45", "2022-03-15", "Điều chỉnh");
    Personas.OFFICER
        .patches(etag(change))
        .body(Map.of("links", List.of(Map.of("relation", "AMENDS", "documentId", plan))))
        .patch(PATH + "/" + change)
        .then()
        .statusCode(200)
        .body("links[0].direction", equalTo("OUT"))
        .body("links[0].document.id", equalTo(plan));
    Personas.OFFICER
        .asks()
        .get(PATH + "/" + plan)
        .then()
        .body("links[0].direction", equalTo("IN"))
        .body("links[0].relation", equalTo("AMENDS"));
    Personas.OFFICER
        .patches(etag(change))
        .body(Map.of("links", List.of()))
        .patch(PATH + "/" + change)
        .then()
        .statusCode(200)
        .body("links", empty());
  }

  private static String etag(String id) {
    return Personas.OFFICER.asks().get(PATH + "/" + id).then().extract().header("ETag");
  }

  private static ValidatableResponse send(String number, String day, String issuer, String about) {
    return Personas.OFFICER
        .asks()
        .body(
            Map.of(
                "type", "DECISION",
                "number", number,
                "symbol", "QĐ-KHCN",
                "issuer", issuer,
                "issuedOn", day,
                "abstract", about))
        .post(PATH)
        .then();
  }

  private static String register(String number, String day, String about) {
    return send(number, day, "Sở Khoa học và Công nghệ", about)
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .id();
  }
}
