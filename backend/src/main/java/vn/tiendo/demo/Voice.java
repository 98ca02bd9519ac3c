package vn.tiendo.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.tiendo.demo.Cast.Player;

/** Speaks to the API as a player would: with a token of his, over HTTP on this machine. */
final class Voice {
  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper mapper;
  private final String base;
  private final Function<UUID, String> tokenOf;
  private final Map<String, JsonNode> known = new HashMap<>();
  private int commands;

  Voice(ObjectMapper mapper, int port, Function<UUID, String> tokenOf) {
    this.mapper = mapper;
    this.base = "http://127.0.0.1:" + port + "/api/v1";
    this.tokenOf = tokenOf;
  }

  int commands() {
    return commands;
  }

  JsonNode get(Player who, String path) {
    return send(request(who, path).GET(), path).body();
  }

  /** Likewise, of what does not change while the life is lived: asked once. */
  JsonNode known(Player who, String path) {
    return known.computeIfAbsent(path, unknown -> get(who, path));
  }

  /** All items of a collection, page by page. */
  List<JsonNode> all(Player who, String path) {
    List<JsonNode> items = new ArrayList<>();
    String cursor = null;
    do {
      String separator = path.contains("?") ? "&" : "?";
      JsonNode page =
          get(who, path + separator + "limit=200" + (cursor == null ? "" : "&cursor=" + cursor));
      page.get("items").forEach(items::add);
      cursor = page.path("nextCursor").asText(null);
    } while (cursor != null);
    return items;
  }

  JsonNode post(Player who, String path, Map<String, ?> body) {
    commands++;
    HttpRequest.Builder request =
        request(who, path).header("Idempotency-Key", UUID.randomUUID().toString());
    return send(request.POST(BodyPublishers.ofString(text(body))), path).body();
  }

  void put(Player who, String path, Map<String, ?> body) {
    commands++;
    send(request(who, path).PUT(BodyPublishers.ofString(text(body))), path);
  }

  byte[] file(Player who, String path) {
    return exchange(request(who, path).GET(), path).body();
  }

  /** Uploads a file (RFC 7578) and gives its id. */
  String attach(Player who, String name, byte[] content) {
    commands++;
    String boundary = "tiendo-" + UUID.randomUUID();
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
            .formatted(boundary, name);
    BodyPublisher body =
        BodyPublishers.concat(
            BodyPublishers.ofString(head),
            BodyPublishers.ofByteArray(content),
            BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
    HttpRequest.Builder request =
        request(who, "/attachments")
            .setHeader("Content-Type", "multipart/form-data; boundary=" + boundary);
    return send(request.POST(body), "/attachments").body().get("id").asText();
  }

  /** A body that stands in a file. */
  Map<String, ?> read(String json) {
    try {
      return mapper.readValue(json, new TypeReference<Map<String, Object>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads for the ETag, then changes. */
  void patch(Player who, String path, Map<String, ?> body) {
    commands++;
    String etag = send(request(who, path).GET(), path).etag();
    HttpRequest.Builder request =
        request(who, path)
            .header("If-Match", etag)
            .setHeader("Content-Type", "application/merge-patch+json");
    send(request.method("PATCH", BodyPublishers.ofString(text(body))), path);
  }

  private record Answer(JsonNode body, String etag) {}

  private HttpRequest.Builder request(Player who, String path) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .header("Authorization", "Bearer " + tokenOf.apply(who.accountId()))
        .header("Content-Type", "application/json");
  }

  private Answer send(HttpRequest.Builder request, String path) {
    HttpResponse<byte[]> response = exchange(request, path);
    try {
      JsonNode body =
          response.body().length == 0 ? mapper.nullNode() : mapper.readTree(response.body());
      return new Answer(body, response.headers().firstValue("ETag").orElse(null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpResponse<byte[]> exchange(HttpRequest.Builder request, String path) {
    try {
      HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
      if (response.statusCode() >= 300) {
        throw new IllegalStateException(
            response.request().method()
                + " "
                + path
                + " answered "
                + new String(response.body(), StandardCharsets.UTF_8));
      }
      return response;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String text(Map<String, ?> body) {
    try {
      return mapper.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
