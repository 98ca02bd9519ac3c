package vn.tiendo.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.web.ProblemKind;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Logged;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;
import vn.tiendo.support.Problems;
import vn.tiendo.support.RawHttp;
import vn.tiendo.support.RawHttp.Answer;
import vn.tiendo.support.TestContract;

/** What every answer has, whoever gives it: a resource, the framework, the edge before both. */
@ApiTest
class AnswersApiTest {
  private static String as(Personas person) {
    return "\nAuthorization: Bearer " + person.token() + "\n";
  }

  @Test
  void each_answer_says_the_contracts_version_and_its_own_number() {
    String version = TestContract.root().at("/info/version").asText();
    for (String line :
        List.of(
            "GET /api/v1/me" + as(Personas.OFFICER),
            "GET /api/v1/me",
            "GET /api/v1//me",
            "GET /api/v1/nothing",
            "GET /api/v1/units?q=%",
            "PUT /api/v1/units",
            "GET /openapi.yaml",
            "GET /openapi.json",
            "GET /.well-known/jwks.json",
            "GET /problems/not-found\nAccept: text/html",
            "GET /health/ready",
            "GET /nowhere")) {
      Answer answer = RawHttp.send(line);
      assertEquals(version, answer.header("API-Version"), line);
      assertEquals(36, answer.header("Request-Id").length(), line);
    }
  }

  @Test
  void the_number_of_a_request_stands_in_its_log_lines() {
    try (Logged log = Logged.from("org.hibernate.SQL")) {
      Answer answer =
          RawHttp.send(
              "POST /api/v1/units?validateOnly=true\nContent-Type: application/json"
                  + as(Personas.ADMINISTRATOR),
              "{\"code\":\"LOG\",\"kind\":\"OFFICE\",\"name\":\"Phòng\",\"parent\":\"SO\"}"
                  .getBytes(StandardCharsets.UTF_8));
      assertEquals(204, answer.status(), answer.text());
      assertTrue(log.numbers().contains(answer.header("Request-Id")), log.numbers()::toString);
    }
    String format = ConfigProvider.getConfig().getValue("quarkus.log.console.format", String.class);
    assertTrue(format.contains("%X{requestId}"), format);
  }

  @Test
  void logs_hold_nothing_personal() {
    try (Logged log = Logged.from("")) {
      Personas.nobody()
          .body(Map.of("username", "nguyen.bi.mat", "password", "Mat-Khau-Bi-Mat-21"))
          .post("/api/v1/sessions")
          .then()
          .statusCode(401);
      Personas.ADMINISTRATOR.asks().get("/api/v1/users?q=Nguyễn Bí Mật").then().statusCode(200);
      Map<String, Object> person =
          Map.of(
              "username", "nguyen.bi.mat",
              "fullName", "Nguyễn Bí Mật",
              "email", "bi.mat@so.vn",
              "positions", List.of(Map.of("kind", "OFFICER", "unit", "QLKH")));
      for (int status : new int[] {201, 409}) {
        Personas.ADMINISTRATOR.asks().body(person).post("/api/v1/users").then().statusCode(status);
      }
      for (String word : List.of("bi.mat", "Bí Mật", "Mat-Khau", "B%C3%AD")) {
        assertTrue(
            log.lines().stream().noneMatch(line -> line.contains(word)), log.lines()::toString);
      }
    }
  }

  @Test
  void the_type_of_each_kind_of_problem_leads_to_a_page_in_both_languages() {
    for (ProblemKind kind : ProblemKind.values()) {
      Answer vietnamese = RawHttp.send("GET " + kind.uri() + "\nAccept: text/html");
      Answer english =
          RawHttp.send("GET " + kind.uri() + "\nAccept: text/html\nAccept-Language: en");
      assertEquals(200, vietnamese.status(), kind.uri());
      assertTrue(vietnamese.text().contains("(" + kind.status() + ")"), vietnamese.text());
      assertTrue(english.text().contains("lang=\"en\""), english.text());
      assertNotEquals(vietnamese.text(), english.text());
    }
  }

  @Test
  void a_patch_of_another_type_hears_which_one_is_taken() {
    for (String type : new String[] {"application/json", "text/plain", "nonsense"}) {
      Answer answer =
          RawHttp.send(
              "PATCH /api/v1/units/"
                  + Office.unit("KHTC")
                  + "\nIf-Match: \"0.0\"\nContent-Type: "
                  + type
                  + as(Personas.ADMINISTRATOR),
              "{}".getBytes(StandardCharsets.UTF_8));
      Problems.check(answer, 415, "unsupported-media-type");
      assertEquals("application/merge-patch+json", answer.header("Accept-Patch"), type);
    }
  }

  @Test
  void a_request_without_host_is_refused_and_no_fault_of_ours() {
    try (Logged log = Logged.from("")) {
      for (String host : new String[] {"", "Host:\r\n", "Host: a b\r\n", "Host: a/b\r\n"}) {
        for (String path : new String[] {"/api/v1/system", "/api/v1/me", "/", "/openapi.yaml"}) {
          String head = "GET " + path + " HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n";
          Answer answer = RawHttp.bytes(head.getBytes(StandardCharsets.ISO_8859_1), new byte[0]);
          Problems.check(answer, 400, "invalid-request");
        }
      }
      assertEquals(List.of(), log.errors());
    }
  }

  @Test
  void what_is_reckoned_has_an_etag_too_and_answers_304() {
    for (String path :
        List.of(
            "/api/v1/me",
            "/api/v1/me/work",
            "/api/v1/users/" + Personas.OFFICER.accountId() + "/personal-data",
            "/api/v1/statistics/indicators?period=2021",
            "/api/v1/statistics/tasks",
            "/api/v1/periods/2021",
            "/openapi.yaml",
            "/openapi.json")) {
      Answer first = RawHttp.send("GET " + path + as(Personas.OFFICER));
      assertEquals(200, first.status(), path);
      String etag = first.header("ETag");
      assertTrue(etag != null && etag.matches("\"[^\"]+\""), path + " " + etag);
      Answer again =
          RawHttp.send("GET " + path + as(Personas.OFFICER) + "If-None-Match: \"x\", " + etag);
      assertEquals(304, again.status(), path);
      assertEquals(0, again.body().length, path);
      assertEquals(etag, again.header("ETag"), path);
      Answer other = RawHttp.send("GET " + path + as(Personas.OFFICER) + "If-None-Match: \"0.0\"");
      assertEquals(200, other.status(), path);
    }
  }

  @Test
  void fields_are_chosen_from_what_an_answer_has_wherever_there_is_json() {
    for (String path :
        List.of("/api/v1/me", "/api/v1/users", "/api/v1/unit-classes", "/api/v1/me/work")) {
      Personas.OFFICER
          .asks()
          .get(path + "?fields=noSuchField")
          .then()
          .statusCode(400)
          .body("errors[0].code", org.hamcrest.Matchers.equalTo("UNKNOWN_FIELD"));
    }
    Map<String, Object> me =
        Personas.OFFICER.asks().get("/api/v1/me?fields=fullName").jsonPath().getMap("");
    assertEquals(java.util.Set.of("id", "fullName"), me.keySet());
    List<Map<String, Object>> people =
        Personas.OFFICER.asks().get("/api/v1/users?fields=fullName").jsonPath().getList("items");
    people.forEach(p -> assertEquals(java.util.Set.of("id", "fullName"), p.keySet()));
  }
}
