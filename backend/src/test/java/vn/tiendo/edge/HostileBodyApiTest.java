package vn.tiendo.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Personas;
import vn.tiendo.support.Problems;
import vn.tiendo.support.RawHttp;
import vn.tiendo.support.RawHttp.Answer;

/** Bodies that strangers send: each is refused with everything that is wrong, nothing breaks. */
@ApiTest
class HostileBodyApiTest {
  private static Answer post(String path, String language, byte[] body) {
    return RawHttp.send(
        "POST "
            + path
            + "\nAuthorization: Bearer "
            + Personas.ADMINISTRATOR.token()
            + "\nContent-Type: application/json\n"
            + language,
        body);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static JsonNode refused(String path, byte[] body, String... codes) {
    JsonNode problem =
        Problems.inBothLanguages(language -> post(path, language, body), 400, "invalid-request");
    Set<String> found = new TreeSet<>();
    problem.path("errors").forEach(e -> found.add(e.get("code").asText()));
    assertEquals(new TreeSet<>(Set.of(codes)), found, problem::toString);
    return problem;
  }

  private static JsonNode unit(String body, String... codes) {
    return refused("/api/v1/units", utf8(body), codes);
  }

  private static JsonNode day(String body, String... codes) {
    return refused("/api/v1/calendar-days", utf8(body), codes);
  }

  @Test
  void json_that_is_none() {
    unit("{\"code\": ", "MALFORMED_JSON");
    unit("{'code': 'A'}", "MALFORMED_JSON");
    unit("{\"code\": \"A\",}", "MALFORMED_JSON");
    unit("{\"code\": NaN}", "MALFORMED_JSON");
    unit("{\"code\": 01}", "MALFORMED_JSON");
    unit("{} {}", "MALFORMED_JSON");
    unit("<unit/>", "MALFORMED_JSON");
    unit(" ", "REQUIRED");
    refused("/api/v1/units", new byte[] {'"', (byte) 0xC3, '(', '"'}, "NOT_UTF8");
    refused(
        "/api/v1/units", "{\"code\":\"A\"}".getBytes(StandardCharsets.UTF_16LE), "MALFORMED_JSON");
  }

  @Test
  void no_body_where_one_is_needed() {
    Problems.inBothLanguages(
        language -> post("/api/v1/units", language + "\nContent-Length: 0", new byte[0]),
        400,
        "invalid-request");
  }

  @Test
  void json_that_is_no_object() {
    unit("[]", "WRONG_TYPE");
    unit("null", "WRONG_TYPE");
    unit("\"x\"", "WRONG_TYPE");
    unit("1e400", "WRONG_TYPE");
  }

  @Test
  void a_member_twice() {
    unit("{\"code\":\"A1\",\"kind\":\"OFFICE\",\"name\":\"A\",\"name\":\"B\"}", "DUPLICATE_MEMBER");
  }

  @Test
  void members_nobody_knows_wrong_words_wrong_types_all_at_once() {
    JsonNode problem =
        unit(
            "{\"kind\":\"PALACE\",\"name\":5,\"internal\":\"yes\",\"password\":\"x\",\"id\":\"y\"}",
            "NOT_IN_LIST",
            "WRONG_TYPE",
            "UNKNOWN_MEMBER",
            "REQUIRED");
    Set<String> pointers = new TreeSet<>();
    problem.path("errors").forEach(e -> pointers.add(e.path("pointer").asText()));
    assertEquals(Set.of("/kind", "/name", "/internal", "/password", "/id", "/code"), pointers);
  }

  @Test
  void days_that_do_not_exist() {
    for (String date :
        new String[] {
          "2021-02-30", "2021-13-01", "2021-1-1", "01/02/2021", "2021-02-29T00:00:00Z"
        }) {
      day("{\"date\":\"%s\",\"kind\":\"HOLIDAY\",\"name\":\"Nghỉ\"}".formatted(date), "BAD_FORMAT");
    }
  }

  @Test
  void texts_too_long_and_blank() {
    unit(
        "{\"code\":\"A1\",\"kind\":\"OFFICE\",\"name\":\"%s\"}".formatted("a".repeat(301)),
        "TOO_LONG");
    unit("{\"code\":\"A1\",\"kind\":\"OFFICE\",\"name\":\"  \"}", "BAD_FORMAT");
  }

  @Test
  void nesting_without_end() {
    unit("[".repeat(33) + "]".repeat(33), "TOO_DEEP_OR_LONG");
    unit("{\"a\":".repeat(100_000), "TOO_DEEP_OR_LONG");
  }

  @Test
  void numbers_without_measure() {
    unit(
        "{\"code\":\"A1\",\"kind\":\"OFFICE\",\"name\":" + "9".repeat(41) + "}",
        "TOO_DEEP_OR_LONG");
    unit("{\"code\":\"A1\",\"kind\":\"OFFICE\",\"name\":1e999999999}", "WRONG_TYPE");
    unit("{\"code\":\"A1\",\"kind\":\"OFFICE\",\"name\":-0.0}", "WRONG_TYPE");
  }

  @Test
  void characters_that_hide_or_break() {
    for (String escape :
        new String[] {
          "\\u0000", "\\u202e", "\\u2066", "\\u200f", "\\u0007", "\\ud800", "\\ufffe"
        }) {
      unit(
          "{\"code\":\"A1\",\"kind\":\"OFFICE\",\"name\":\"a" + escape + "b\"}",
          "FORBIDDEN_CHARACTER");
      unit(
          "{\"code\":\"A1\",\"kind\":\"OFFICE\",\"name\":\"a\",\"" + escape + "\":1}",
          "FORBIDDEN_CHARACTER");
    }
    unit("{\"code\":\"A1\",\"kind\":\"OFFICE\",\"name\":\"a\u202eb\"}", "FORBIDDEN_CHARACTER");
  }

  @Test
  void decomposed_letters_are_stored_composed() {
    String composed = "Phòng Kế hoạch Tổng hợp";
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
    assertNotEquals(composed, decomposed);
    Answer answer =
        post(
            "/api/v1/units",
            "Accept-Language: vi",
            utf8(
                "{\"code\":\"NFD\",\"kind\":\"OFFICE\",\"name\":\""
                    + decomposed
                    + "\",\"parent\":\"SO\"}"));
    assertEquals(201, answer.status(), answer.text());
    assertEquals(composed, answer.json().get("name").asText());
    Answer read =
        RawHttp.send(
            "GET "
                + answer.header("Location")
                + "\nAuthorization: Bearer "
                + Personas.OFFICER.token());
    assertEquals(composed, read.json().get("name").asText());
  }

  @Test
  void bodies_too_large_with_and_without_their_length() {
    byte[] tenMegabytes = utf8("{\"name\":\"" + "a".repeat(10_000_000) + "\"}");
    Problems.inBothLanguages(
        language -> post("/api/v1/units", language, tenMegabytes), 413, "too-large");
    Problems.inBothLanguages(
        language ->
            RawHttp.chunked(
                "POST /api/v1/units\nAuthorization: Bearer "
                    + Personas.ADMINISTRATOR.token()
                    + "\nContent-Type: application/json\n"
                    + language,
                tenMegabytes),
        413,
        "too-large");
  }

  @Test
  void a_type_nobody_reads() {
    for (String type :
        new String[] {
          "text/plain",
          "application/xml",
          "multipart/form-data",
          "nonsense",
          "application/merge-patch+json"
        }) {
      Problems.inBothLanguages(
          language ->
              RawHttp.send(
                  "POST /api/v1/units\nAuthorization: Bearer "
                      + Personas.ADMINISTRATOR.token()
                      + "\nContent-Type: "
                      + type
                      + "\n"
                      + language,
                  utf8("{}")),
          415,
          "unsupported-media-type");
    }
  }

  @Test
  void a_patch_as_plain_json() {
    Answer answer =
        RawHttp.send(
            "PATCH /api/v1/units/"
                + vn.tiendo.support.Office.unit("KHTC")
                + "\nAuthorization: Bearer "
                + Personas.ADMINISTRATOR.token()
                + "\nContent-Type: application/json\nIf-Match: \"0.0\"",
            utf8("{\"name\":\"B\"}"));
    Problems.check(answer, 415, "unsupported-media-type");
    assertEquals("application/merge-patch+json", answer.header("Accept-Patch"));
  }

  @Test
  void a_sign_in_with_a_password_of_a_megabyte() {
    Answer answer =
        RawHttp.send(
            "POST /api/v1/sessions\nContent-Type: application/json",
            utf8("{\"username\":\"officer\",\"password\":\"" + "a".repeat(1_000_000) + "\"}"));
    assertTrue(answer.status() == 400 || answer.status() == 401, answer.text());
  }
}
