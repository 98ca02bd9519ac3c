package vn.tiendo.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;
import vn.tiendo.support.Problems;
import vn.tiendo.support.RawHttp;
import vn.tiendo.support.RawHttp.Answer;

/** Addresses, headers and methods as no browser would send them. */
@ApiTest
class HostileAddressApiTest {
  private static Answer as(Personas person, String line, String headers) {
    return RawHttp.send(line + "\nAuthorization: Bearer " + person.token() + "\n" + headers);
  }

  private static void refused(String line, int status, String slug) {
    Problems.inBothLanguages(language -> as(Personas.ADMINISTRATOR, line, language), status, slug);
    // Whoever has not signed in learns no more from an odd address.
    Answer nobody = RawHttp.send(line);
    assertTrue(Set.of(status, 401).contains(nobody.status()), line + " → " + nobody.status());
  }

  @Test
  void addresses_that_rules_could_be_led_around_with() {
    String unit = Office.unit("KHTC").toString();
    for (String path :
        new String[] {
          "//api/v1/units",
          "/api//v1/units",
          "/api/v1//units",
          "/api/v1/units/",
          "/api/v1/units;x=1",
          "/api/v1/units;/" + unit,
          "/api/v1/units/" + unit + ";a",
          "/api/v1%2Funits",
          "/api/v1/units%2f" + unit,
          "/api/v1/units%2F..%2Fusers",
          "/api/v1/./units",
          "/api/v1/x/../units",
          "/api/v1/units/..",
          "/api/v1/%2e%2e/units",
          "/api/v1/units%00",
          "/api/v1/units%3B",
          "/api/v1/units%5c",
          "/api/v1\\units",
          "/api/v1/units%252F",
          "/api/v1/units/%20",
          "/API/v1/units",
          "/api/v1/Units",
          "/api/v2/units",
          "/api/v1/nothing-here"
        }) {
      Answer answer = as(Personas.ADMINISTRATOR, "GET " + path, "");
      assertTrue(answer.status() == 404 || answer.status() == 400, path + " → " + answer.status());
      Problems.inBothLanguages(
          language -> as(Personas.ADMINISTRATOR, "GET " + path, language),
          answer.status(),
          answer.status() == 404 ? "not-found" : "invalid-request");
    }
  }

  @Test
  void percent_signs_that_mean_nothing() {
    for (String path :
        new String[] {
          "/api/v1/units/%zz",
          "/api/v1/units/%",
          "/api/v1/units/%4",
          "/api/v1/units?q=%",
          "/api/v1/units?q=%zz",
          "/api/v1/units?q=%ff%fe",
          "/api/v1/units?%"
        }) {
      refused("GET " + path, 400, "invalid-request");
    }
  }

  @Test
  void parameters_that_hide_or_break() {
    for (String query :
        new String[] {
          "q=%00",
          "q=%E2%80%AE",
          "limit=0",
          "limit=-1",
          "limit=99999999999999999999",
          "limit=1e3",
          "limit=abc",
          "limit=",
          "limit=1&limit=2",
          "parent=%20",
          "asOf=2021-02-30",
          "asOf=2021",
          "asOf=+999999999-01-01",
          "kind=office",
          "internal=TRUE",
          "cursor=%F0%9F%92%A9",
          "cursor=AAAA",
          "sort=name;DROP",
          "fields=a.b",
          "fields=,",
          "colour=red",
          "includeTotal=1"
        }) {
      refused("GET /api/v1/units?" + query, 400, "invalid-request");
    }
  }

  @Test
  void an_id_that_is_none() {
    for (String id :
        new String[] {
          "abc",
          "1",
          "null",
          "0197f3a0-0000-7000-8000-00000000000",
          "0197f3a0000070008000000000000001"
        }) {
      refused("GET /api/v1/calendar-days/" + id, 400, "invalid-request");
    }
  }

  @Test
  void an_address_too_long_and_headers_too_large() {
    for (Answer answer :
        new Answer[] {
          RawHttp.send("GET /api/v1/units?q=" + "a".repeat(9_000)),
        }) {
      Problems.check(answer, 414, "uri-too-long");
    }
    Problems.check(
        RawHttp.send("GET /api/v1/units\nX-Long: " + "a".repeat(40_000)), 431, "headers-too-large");
    StringBuilder many = new StringBuilder("GET /api/v1/units");
    for (int i = 0; i < 3_000; i++) {
      many.append("\nX-").append(i).append(": aaaaaaaaaaaaaaaa");
    }
    Problems.check(RawHttp.send(many.toString()), 431, "headers-too-large");
  }

  @Test
  void methods_that_an_address_does_not_know() {
    for (String line :
        new String[] {"DELETE /api/v1/units", "PUT /api/v1/units", "PATCH /api/v1/units"}) {
      Answer answer = as(Personas.ADMINISTRATOR, line, "Content-Type: application/json");
      Problems.check(answer, 405, "method-not-allowed");
      Set<String> allowed = new TreeSet<>(Set.of(answer.header("Allow").split(",\\s*")));
      assertTrue(allowed.containsAll(Set.of("GET", "POST")), allowed::toString);
      assertTrue(!allowed.contains(line.split(" ")[0]), allowed::toString);
    }
    for (String method : new String[] {"BREW", "TRACE", "CONNECT", "PROPFIND", "get"}) {
      Answer answer = as(Personas.ADMINISTRATOR, method + " /api/v1/units", "");
      assertTrue(answer.status() >= 400 && answer.status() < 500, method + " → " + answer.status());
      Problems.check(answer, answer.status(), answer.json().get("type").asText().substring(10));
    }
  }

  @Test
  void a_type_nobody_writes() {
    for (String accept : new String[] {"application/xml", "text/html", "image/png", "nonsense"}) {
      Problems.inBothLanguages(
          language ->
              as(Personas.OFFICER, "GET /api/v1/units", "Accept: " + accept + "\n" + language),
          406,
          "not-acceptable");
    }
    for (String accept :
        new String[] {"*/*", "application/*", "text/html, application/json;q=0.1"}) {
      assertEquals(200, as(Personas.OFFICER, "GET /api/v1/units", "Accept: " + accept).status());
    }
  }

  @Test
  void tokens_that_are_none() {
    String none = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.";
    String real = Personas.OFFICER.token();
    for (String header :
        new String[] {
          "Bearer " + none,
          "Bearer " + real.substring(0, real.length() - 4) + "AAAA",
          "Bearer " + real + "x",
          "Bearer",
          "Bearer ",
          "Bearer a.b.c",
          "Basic YTpi",
          "Digest x",
          "bearer" + real,
          "Bearer " + "a".repeat(9_000)
        }) {
      Problems.inBothLanguages(
          language -> RawHttp.send("GET /api/v1/me\nAuthorization: " + header + "\n" + language),
          401,
          "not-signed-in");
    }
  }

  @Test
  void requests_that_are_no_http() {
    for (String bytes :
        new String[] {
          "GET /api/v1/units\r\n\r\n",
          "GET  /api/v1/units HTTP/1.1\r\n\r\n",
          "\u0016\u0003\u0001\u0000",
          "GET /api/v1/units HTTP/1.1\r\nHost: a\r\nContent-Length: abc\r\n\r\n",
          "POST /api/v1/sessions HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
              + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n",
          "POST /api/v1/sessions HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n",
          "POST /api/v1/sessions HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n"
        }) {
      byte[] head = bytes.getBytes(StandardCharsets.ISO_8859_1);
      Answer answer = RawHttp.bytes(head, new byte[0], Duration.ofSeconds(3));
      assertTrue(
          answer.status() == 0 || answer.status() >= 400 && answer.status() < 500,
          bytes + " → " + answer.status() + " " + answer.text());
    }
    assertEquals(200, as(Personas.OFFICER, "GET /api/v1/units", "").status(), "still serving");
  }
}
