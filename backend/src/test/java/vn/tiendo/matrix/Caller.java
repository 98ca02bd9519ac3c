package vn.tiendo.matrix;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.UUID;
import vn.tiendo.support.Personas;

/**
 * Plain requests, thousands of them: REST Assured would take several times as long, and what the
 * answers look like is tested elsewhere.
 */
final class Caller {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * @param body empty object for no JSON
   */
  record Answer(int status, String etag, JsonNode body) {}

  private Caller() {}

  static Answer get(Personas persona, String address) {
    return send(persona, request(persona, address).GET().build());
  }

  /** A write; what it needs by its verb (precondition, key, media type) comes along. */
  static Answer write(Personas persona, String verb, String address, String etag, Object body) {
    HttpRequest.Builder request = request(persona, address);
    if (!verb.equals("post")) {
      request.header("If-Match", etag);
    } else {
      request.header("Idempotency-Key", UUID.randomUUID().toString());
    }
    String media = verb.equals("patch") ? "application/merge-patch+json" : "application/json";
    request.header("Content-Type", media);
    request.method(
        verb.toUpperCase(Locale.ROOT),
        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text(body)));
    return send(persona, request.build());
  }

  private static HttpRequest.Builder request(Personas persona, String address) {
    return HttpRequest.newBuilder(
            URI.create(RestAssured.baseURI + ":" + RestAssured.port + address))
        .header("Authorization", "Bearer " + persona.token())
        .header("Accept", "application/json, */*;q=0.1");
  }

  private static String text(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Answer send(Personas persona, HttpRequest request) {
    try {
      HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
      String type = answer.headers().firstValue("Content-Type").orElse("");
      JsonNode body =
          type.contains("json") ? JSON.readTree(answer.body()) : JSON.createObjectNode();
      String etag = answer.headers().firstValue("ETag").orElse(null);
      return new Answer(answer.statusCode(), etag, body);
    } catch (IOException e) {
      throw new IllegalStateException(persona + " " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
