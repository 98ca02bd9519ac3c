package vn.tiendo.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.story.House.Player;

/** Commands and questions over HTTP, every one of which has to work unless said otherwise. */
@ApplicationScoped
class Talk {
  private static final String API = "/api/v1";

  private final ObjectMapper mapper;

  Talk(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  JsonNode get(Player who, String path) {
    return read(who.asks().get(API + path));
  }

  List<JsonNode> all(Player who, String path) {
    List<JsonNode> items = new ArrayList<>();
    String next = "";
    do {
      JsonNode page = get(who, path + (path.contains("?") ? "&" : "?") + "limit=200" + next);
      page.get("items").forEach(items::add);
      next = page.has("nextCursor") ? "&cursor=" + page.get("nextCursor").asText() : null;
    } while (next != null);
    return items;
  }

  JsonNode post(Player who, String path, Object body) {
    return read(who.sends(body).post(API + path));
  }

  /** A command that may be refused. */
  ValidatableResponse ask(Player who, String path, Object body) {
    return who.sends(body).post(API + path).then();
  }

  /** A change of what was read a moment ago, which may be refused. */
  ValidatableResponse patch(Player who, String path, Object body) {
    String etag = who.asks().get(API + path).header("ETag");
    return who.patches(etag, body).patch(API + path).then();
  }

  private JsonNode read(Response response) {
    if (response.statusCode() >= 300) {
      throw new AssertionError(response.statusCode() + " " + response.asString());
    }
    try {
      String body = response.asString();
      return body.isEmpty() ? mapper.nullNode() : mapper.readTree(body);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
