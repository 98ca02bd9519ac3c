package vn.tiendo.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Personas;
import vn.tiendo.support.RawHttp;
import vn.tiendo.support.RawHttp.Answer;

/** What the browser is told about each answer (OWASP Secure Headers Project). */
@ApiTest
class SecurityHeadersApiTest {
  private static void everywhere(Answer answer) {
    assertEquals("nosniff", answer.header("X-Content-Type-Options"));
    assertEquals("DENY", answer.header("X-Frame-Options"));
    assertEquals("no-referrer", answer.header("Referrer-Policy"));
    assertEquals("same-origin", answer.header("Cross-Origin-Opener-Policy"));
    assertEquals("same-origin", answer.header("Cross-Origin-Resource-Policy"));
    assertNotNull(answer.header("Permissions-Policy"));
    assertNotNull(answer.header("Request-Id"));
    assertNull(answer.header("Server"), "says nothing of its make");
    assertNull(answer.header("X-Powered-By"));
    assertNull(answer.header("Access-Control-Allow-Origin"), "no other origin is let in");
  }

  @Test
  void answers_of_the_api_are_data_for_nobody_but_the_caller() {
    for (Answer answer :
        new Answer[] {
          RawHttp.send("GET /api/v1/me\nAuthorization: Bearer " + Personas.OFFICER.token()),
          RawHttp.send("GET /api/v1/me"),
          RawHttp.send("GET /api/v1/nothing"),
          RawHttp.send("GET /api/v1/units?q=%"),
          RawHttp.send("GET /api/v1/units\nOrigin: https://evil.example")
        }) {
      everywhere(answer);
      assertEquals("no-store", answer.header("Cache-Control"));
      assertEquals("1.0.0", answer.header("API-Version"));
      String policy = answer.header("Content-Security-Policy");
      assertTrue(
          policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"));
    }
  }

  @Test
  void each_request_has_a_number_of_its_own() {
    Answer one = RawHttp.send("GET /api/v1/system\nRequest-Id: chosen-by-the-caller");
    Answer two = RawHttp.send("GET /api/v1/system");
    assertNotEquals(one.header("Request-Id"), two.header("Request-Id"));
    assertNotEquals("chosen-by-the-caller", one.header("Request-Id"));
  }

  @Test
  void pages_run_only_scripts_of_their_own() {
    Answer page = RawHttp.send("GET /viec-cua-toi\nAccept: text/html");
    Assumptions.assumeTrue(page.status() == 200, "the browser application has not been built");
    everywhere(page);
    String policy = page.header("Content-Security-Policy");
    assertFalse(policy.contains("unsafe"), policy);
    for (String directive :
        new String[] {
          "default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"
        }) {
      assertTrue(policy.contains(directive), policy);
    }
    assertEquals("no-store", page.header("Cache-Control"));
    Matcher nonce = Pattern.compile("'nonce-([^']+)'").matcher(policy);
    assertTrue(nonce.find() && page.text().contains(nonce.group(1)), "the page carries the nonce");
    Answer again = RawHttp.send("GET /viec-cua-toi\nAccept: text/html");
    assertFalse(
        again.header("Content-Security-Policy").contains(nonce.group(1)), "a new one each time");
  }

  @Test
  void what_is_for_developers_is_not_there() {
    for (String path :
        new String[] {
          "/q/dev-ui", "/q/dev", "/q/arc", "/q/info", "/h2-console", "/.env", "/.git/config"
        }) {
      assertEquals(404, RawHttp.send("GET " + path).status(), path);
    }
  }
}
