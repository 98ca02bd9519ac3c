package vn.tiendo.bulk;

import static vn.tiendo.support.Personas.HEAD;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.support.Personas;

/** Commands over many rows, as a client sends them. */
final class Bulk {
  static final String PATH = "/api/v1/bulk-commands";

  private Bulk() {}

  static Map<String, Object> command(
      String command, Map<String, ?> arguments, Object... kindsAndIds) {
    List<Map<String, Object>> targets = new ArrayList<>();
    for (int i = 0; i < kindsAndIds.length; i += 2) {
      targets.add(Map.of("kind", kindsAndIds[i], "id", kindsAndIds[i + 1].toString()));
    }
    Map<String, Object> body = new HashMap<>();
    body.put("command", command);
    body.put("targets", targets);
    if (!arguments.isEmpty()) {
      body.put("arguments", arguments);
    }
    return body;
  }

  static ValidatableResponse gives(Personas who, Map<String, Object> body) {
    return who.asks().body(body).post(PATH).then();
  }

  static String state(Object occurrence) {
    return HEAD.asks().get("/api/v1/occurrences/" + occurrence).then().extract().path("state");
  }
}
