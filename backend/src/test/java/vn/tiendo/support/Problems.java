package vn.tiendo.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.tiendo.support.RawHttp.Answer;

/**
 * What every refusal must be: one problem document, in the language asked for, betraying nothing.
 */
public final class Problems {
  private static final Pattern BETRAYS =
      Pattern.compile(
          "(?i)exception|stacktrace|\\bat [a-z]+\\.[a-z]+|io\\.quarkus|io\\.vertx|org\\.|jackson"
              + "|vn\\.tiendo|postgres|select .* from|hibernate|resteasy|<html");

  private Problems() {}

  /** Holds an answer to RFC 9457 and to our own rules; gives the document back. */
  public static JsonNode check(Answer answer, int status, String slug) {
    String shown = answer.status() + " " + answer.headers() + "\n" + answer.text();
    assertEquals(status, answer.status(), shown);
    assertEquals("application/problem+json", media(answer), shown);
    JsonNode problem = answer.json();
    assertEquals("/problems/" + slug, problem.path("type").asText(), shown);
    assertEquals(status, problem.path("status").asInt(), shown);
    for (String member : List.of("title", "detail", "instance")) {
      assertTrue(problem.path(member).isTextual(), () -> "no " + member + ": " + shown);
    }
    assertNotNull(answer.header("Request-Id"), shown);
    assertEquals(answer.header("Request-Id"), problem.path("requestId").asText(), shown);
    assertEquals("nosniff", answer.header("X-Content-Type-Options"), shown);
    assertFalse(BETRAYS.matcher(problem.toString()).find(), shown);
    List<String> faults = TestContract.document().validate("#/components/schemas/Problem", problem);
    assertEquals(List.of(), faults, shown);
    return problem;
  }

  /**
   * The same refusal in both languages.
   *
   * @param request makes the call for the header line that says the language
   */
  public static JsonNode inBothLanguages(
      Function<String, Answer> request, int status, String slug) {
    JsonNode english = check(request.apply("Accept-Language: en-GB,en;q=0.9"), status, slug);
    JsonNode vietnamese = check(request.apply("Accept-Language: vi"), status, slug);
    assertNotEquals(english.get("title"), vietnamese.get("title"), "one language for both");
    assertNotEquals(english.get("detail"), vietnamese.get("detail"), "one language for both");
    return vietnamese;
  }

  private static String media(Answer answer) {
    String type = answer.header("Content-Type");
    return type == null ? "" : type.split(";")[0].strip();
  }
}
