package vn.tiendo.disaggregation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.Answer;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Personas;

@ApiTest
class DisaggregationApiTest {
  private static final String ALL = "/api/v1/disaggregations";

  @Test
  void districts_come_go_and_change_their_names() {
    String districts = districts();
    member(districts, Map.of("code", "TP", "names", List.of(name("Thành phố Bắc Giang"))));
    String renamed =
        member(
            districts,
            Map.of(
                "code",
                "VIET-YEN",
                "names",
                List.of(
                    Map.of("name", "Huyện Việt Yên", "validTo", "2024-01-31"),
                    Map.of("name", "Thị xã Việt Yên", "validFrom", "2024-02-01")),
                "validTo",
                "2025-06-30",
                "events",
                List.of(Map.of("type", "RENAME", "on", "2024-02-01"))));
    member(
        districts,
        Map.of(
            "code", "YEN-DUNG", "names", List.of(name("Huyện Yên Dũng")), "validTo", "2024-12-31"));
    member(
        districts,
        Map.of("code", "CHU", "names", List.of(name("Thị xã Chũ")), "validFrom", "2025-01-01"));

    assertEquals(List.of("TP", "VIET-YEN", "YEN-DUNG"), members(districts, "2024"));
    assertEquals(List.of("TP", "VIET-YEN", "CHU"), members(districts, "2025"));
    assertEquals(List.of("TP", "CHU"), members(districts, "2025-H2"));
    Personas.OFFICER
        .asks()
        .get(renamed + "?asOf=2023-06-01")
        .then()
        .statusCode(200)
        .body("name", equalTo("Huyện Việt Yên"))
        .body("validFrom", nullValue())
        .body("validTo", equalTo("2025-06-30"))
        .body("events[0].on", equalTo("2024-02-01"))
        .body("allowedActions", empty());
    Personas.OFFICER
        .asks()
        .get(renamed + "?asOf=2024-02-01")
        .then()
        .body("name", equalTo("Thị xã Việt Yên"));
  }

  @Test
  void pages_of_members_and_of_disaggregations_follow_each_other() {
    String districts = districts();
    for (String code : List.of("C", "A", "B")) {
      member(districts, Map.of("code", code, "names", List.of(name(code))));
    }
    String next =
        Personas.OFFICER
            .asks()
            .get(districts + "/members?limit=2&includeTotal=true")
            .then()
            .statusCode(200)
            .body("items.code", contains("C", "A"))
            .body("total", equalTo(3))
            .extract()
            .path("nextCursor");
    Personas.OFFICER
        .asks()
        .get(districts + "/members?limit=2&cursor=" + next)
        .then()
        .statusCode(200)
        .body("items.code", contains("B"))
        .body("nextCursor", nullValue());
    create(Map.of("code", "XA", "name", "Xã, phường"));
    String more =
        Personas.OFFICER
            .asks()
            .get(ALL + "?limit=1")
            .then()
            .body("items.code", contains("HUYEN"))
            .extract()
            .path("nextCursor");
    Personas.OFFICER
        .asks()
        .get(ALL + "?limit=1&cursor=" + more)
        .then()
        .body("items.code", contains("XA"));
    Personas.OFFICER
        .asks()
        .get(ALL + "?q=phuong&includeTotal=true")
        .then()
        .statusCode(200)
        .body("items.code", contains("XA"))
        .body("total", equalTo(1));
  }

  @Test
  void an_administrator_edits_names_and_days() {
    String districts = districts();
    String member = member(districts, Map.of("code", "A", "names", List.of(name("A"))));
    String etag = Personas.OFFICER.asks().get(member).header("ETag");
    Personas.ADMINISTRATOR
        .patches(etag)
        .body(Map.of("validTo", "2025-06-30", "note", "Giải thể"))
        .patch(member)
        .then()
        .statusCode(200)
        .body("validTo", equalTo("2025-06-30"))
        .body("note", equalTo("Giải thể"));
    Personas.ADMINISTRATOR
        .patches(etag)
        .body(Map.of("note", "x"))
        .patch(member)
        .then()
        .statusCode(412);
    String parent = Personas.OFFICER.asks().get(districts).header("ETag");
    Personas.ADMINISTRATOR
        .patches(parent)
        .body(Map.of("name", "Huyện, thị xã, thành phố"))
        .patch(districts)
        .then()
        .statusCode(200)
        .body("name", equalTo("Huyện, thị xã, thành phố"));
    Personas.OFFICER.asks().get(ALL + "?q=thi xa").then().body("items.code", contains("HUYEN"));
  }

  @Test
  void only_administrators_keep_them() {
    String districts = districts();
    String member = member(districts, Map.of("code", "A", "names", List.of(name("A"))));
    Map<String, Object> wanted = Map.of("code", "B", "names", List.of(name("B")));
    Personas.PLANNING_HEAD
        .asks()
        .body(Map.of("code", "X", "name", "x"))
        .post(ALL)
        .then()
        .statusCode(403);
    Personas.DIRECTOR.asks().body(wanted).post(districts + "/members").then().statusCode(403);
    Personas.OFFICER
        .patches("\"0.x\"")
        .body(Map.of("note", "x"))
        .patch(member)
        .then()
        .statusCode(403);
    Personas.OFFICER
        .patches("\"0.x\"")
        .body(Map.of("note", "x"))
        .patch(districts)
        .then()
        .statusCode(403);
    Personas.nobody().get(ALL).then().statusCode(401);
    Personas.nobody().get(districts + "/members").then().statusCode(401);
  }

  @Test
  void codes_are_unique_and_never_change() {
    String districts = districts();
    member(districts, Map.of("code", "A", "names", List.of(name("A"))));
    Personas.ADMINISTRATOR
        .asks()
        .body(Map.of("code", "A", "names", List.of(name("B"))))
        .post(districts + "/members")
        .then()
        .statusCode(409)
        .body("code", equalTo("DUPLICATE_CODE"));
    Personas.ADMINISTRATOR
        .asks()
        .body(Map.of("code", "HUYEN", "name", "x"))
        .post(ALL)
        .then()
        .statusCode(409);
    Personas.ADMINISTRATOR
        .patches("\"0.x\"")
        .body(Map.of("code", "Y"))
        .patch(districts)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/code"));
  }

  @Test
  void wrong_days_and_overlapping_names_are_said_at_once() {
    Map<String, Object> wanted =
        Map.of(
            "code", "A",
            "validFrom", "2025-01-01",
            "validTo", "2024-01-01",
            "names", List.of(name("A"), Map.of("name", "B", "validFrom", "2024-01-01")));
    Personas.ADMINISTRATOR
        .asks()
        .body(wanted)
        .post(districts() + "/members")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItems("/validTo", "/names/1"))
        .body("errors.code", hasItems("ENDS_BEFORE_START", "NAMES_OVERLAP"));
  }

  @Test
  void what_does_not_exist_is_404_and_a_period_without_days_400() {
    String nothing = "/" + UUID.randomUUID();
    Personas.OFFICER.asks().get(ALL + nothing).then().statusCode(404);
    Personas.OFFICER.asks().get(ALL + nothing + "/members").then().statusCode(404);
    Personas.OFFICER.asks().get("/api/v1/disaggregation-members" + nothing).then().statusCode(404);
    Personas.OFFICER
        .asks()
        .get(districts() + "/members?period=2021-02-30_2021-03-01")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("period"));
  }

  private static String districts() {
    return create(Map.of("code", "HUYEN", "name", "Huyện, thành phố"));
  }

  private static String create(Map<String, Object> body) {
    ExtractableResponse<Response> made =
        Personas.ADMINISTRATOR.asks().body(body).post(ALL).then().statusCode(201).extract();
    return ALL + "/" + made.path("id");
  }

  private static String member(String disaggregation, Map<String, Object> body) {
    String id =
        Personas.ADMINISTRATOR
            .asks()
            .body(body)
            .post(disaggregation + "/members")
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .id();
    return "/api/v1/disaggregation-members/" + id;
  }

  private static List<String> members(String disaggregation, String period) {
    return Personas.OFFICER
        .asks()
        .get(disaggregation + "/members?period=" + period)
        .then()
        .statusCode(200)
        .extract()
        .path("items.code");
  }

  private static Map<String, Object> name(String name) {
    return Map.of("name", name);
  }
}
