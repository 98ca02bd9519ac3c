package vn.tiendo.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The filter of all API tests bites: a small server that lies against a small contract. */
class ContractFilterTest {
  private static final ContractDocument CONTRACT =
      new ContractDocument(
          "planted",
          """
          openapi: 3.1.0
          paths:
            /things/{id}:
              get:
                operationId: getThing
                responses:
                  '200':
                    headers: { ETag: { $ref: '#/components/headers/ETag' } }
                    content:
                      application/json: { schema: { $ref: '#/components/schemas/Thing' } }
                  '204': { description: nothing }
              post:
                operationId: editThing
                requestBody:
                  content:
                    application/json: { schema: { $ref: '#/components/schemas/Thing' } }
                responses:
                  '204': { description: done }
          components:
            headers:
              ETag: { schema: { type: string } }
            schemas:
              Thing:
                type: object
                required: [name, count]
                properties:
                  name: { type: string, maxLength: 5 }
                  count: { type: integer }
                  on: { type: string, format: date }
                  kind: { type: [string, 'null'], enum: [A, B, null] }
          """
              .getBytes(StandardCharsets.UTF_8));

  private static HttpServer server;
  private static String body;
  private static int status;
  private static String media;
  private static boolean etag;

  @BeforeAll
  static void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          if (!media.isEmpty()) {
            exchange.getResponseHeaders().add("Content-Type", media);
          }
          if (etag) {
            exchange.getResponseHeaders().add("ETag", "\"1\"");
          }
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  private static RequestSpecification asks() {
    return RestAssured.given()
        .noFilters()
        .filter(new ContractFilter(CONTRACT))
        .baseUri("http://127.0.0.1")
        .port(server.getAddress().getPort());
  }

  private static void answers(int code, String type, boolean withEtag, String text) {
    status = code;
    media = type;
    etag = withEtag;
    body = text;
  }

  private static void isSeen(String expected, int code, String type, boolean tag, String text) {
    answers(code, type, tag, text);
    AssertionError seen = assertThrows(AssertionError.class, () -> asks().get("/things/1"));
    assertTrue(seen.getMessage().contains(expected), seen.getMessage());
  }

  @Test
  void an_honest_answer_passes() {
    answers(200, "application/json", true, "{\"name\":\"a\",\"count\":1,\"more\":true}");
    assertEquals(200, asks().get("/things/1").statusCode());
    answers(204, "", false, "");
    assertEquals(204, asks().get("/things/1").statusCode());
    assertNotNull(CONTRACT.find("POST", "/things/1"));
  }

  @Test
  void a_partial_answer_may_miss_fields_but_not_lie() {
    answers(200, "application/json", true, "{\"name\":\"a\"}");
    assertEquals(200, asks().get("/things/1?fields=name").statusCode());
    answers(200, "application/json", true, "{\"name\":1}");
    assertThrows(AssertionError.class, () -> asks().get("/things/1?fields=name"));
  }

  @Test
  void lies_in_the_body_are_seen() {
    isSeen("required", 200, "application/json", true, "{\"name\":\"a\"}");
    isSeen("integer", 200, "application/json", true, "{\"name\":\"a\",\"count\":\"1\"}");
    isSeen("integer", 200, "application/json", true, "{\"name\":\"a\",\"count\":1.5}");
    isSeen("null", 200, "application/json", true, "{\"name\":null,\"count\":1}");
    isSeen("5", 200, "application/json", true, "{\"name\":\"abcdef\",\"count\":1}");
    isSeen(
        "date",
        200,
        "application/json",
        true,
        "{\"name\":\"a\",\"count\":1,\"on\":\"2021-02-30\"}");
    isSeen("enum", 200, "application/json", true, "{\"name\":\"a\",\"count\":1,\"kind\":\"C\"}");
    isSeen("object", 200, "application/json", true, "[]");
  }

  @Test
  void lies_about_status_type_and_headers_are_seen() {
    isSeen("does not list", 404, "application/json", false, "{}");
    isSeen("not listed", 200, "text/plain", true, "hello");
    isSeen("no body", 200, "application/json", true, "");
    isSeen("ETag", 200, "application/json", false, "{\"name\":\"a\",\"count\":1}");
  }

  @Test
  void an_accepted_request_that_does_not_fit_is_seen() {
    answers(204, "", false, "");
    AssertionError seen =
        assertThrows(
            AssertionError.class,
            () ->
                asks().contentType("application/json").body("{\"name\":\"a\"}").post("/things/1"));
    assertTrue(seen.getMessage().contains("accepted a request"), seen.getMessage());
    asks().contentType("application/json").body("{\"name\":\"a\",\"count\":1}").post("/things/1");
  }
}
