package vn.tiendo.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/** The API as one person uses it; what is not answered well ends the bench. */
final class PeriodApi {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String base;
  private final String token;

  PeriodApi(BenchServer server) throws IOException, InterruptedException {
    base = "http://127.0.0.1:" + server.port() + "/api/v1";
    token = server.signIn();
  }

  /** An answer's status and body. */
  record Answer(int status, byte[] body) {
    JsonNode json() throws IOException {
      return MAPPER.readTree(body);
    }

    String id() throws IOException {
      return json().get("id").asText();
    }
  }

  Answer get(String path) throws IOException, InterruptedException {
    return get(path, 200);
  }

  /**
   * @param bearable a status that is an answer too
   */
  Answer get(String path, int bearable) throws IOException, InterruptedException {
    return send(asking(path).header("Accept", "*/*").GET(), bearable);
  }

  Answer post(String path, String body) throws IOException, InterruptedException {
    return send(
        asking(path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofString(body)),
        200);
  }

  private HttpRequest.Builder asking(String path) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .timeout(Duration.ofMinutes(5))
        .header("Authorization", "Bearer " + token);
  }

  private Answer send(HttpRequest.Builder request, int bearable)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
    if (response.statusCode() >= 300 && response.statusCode() != bearable) {
      throw new IllegalStateException(
          response.request().method()
              + " "
              + response.uri()
              + " answered "
              + response.statusCode()
              + "\n"
              + new String(response.body()));
    }
    return new Answer(response.statusCode(), response.body());
  }
}
