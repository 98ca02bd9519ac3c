package vn.tiendo.common.web.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Applies an overlay to a document (OpenAPI Overlay Specification 1.0.0, section 4.4): its actions
 * in order; each updates or removes what its target leads to, and does nothing where it leads
 * nowhere.
 */
public final class Overlay {
  private Overlay() {}

  /**
   * @return a new document; the one given stays as it is
   * @throws IllegalArgumentException for a target that is no JSONPath, or a value that cannot be
   *     updated
   */
  public static JsonNode apply(JsonNode document, JsonNode overlay) {
    if (!overlay.path("overlay").asText().startsWith("1.")) {
      throw new IllegalArgumentException("no overlay of version 1");
    }
    JsonNode result = document.deepCopy();
    for (JsonNode action : overlay.path("actions")) {
      List<JsonPath.Place> places = JsonPath.select(result, action.path("target").asText());
      if (action.path("remove").asBoolean()) {
        // From behind, so that the places before keep their index.
        places.reversed().forEach(Overlay::remove);
      } else if (action.has("update")) {
        places.forEach(place -> update(place.value(), action.get("update")));
      }
    }
    return result;
  }

  private static void remove(JsonPath.Place place) {
    if (place.parent() instanceof ObjectNode object) {
      object.remove((String) place.key());
    } else if (place.parent() instanceof ArrayNode array) {
      array.remove((int) place.key());
    }
  }

  private static void update(JsonNode target, JsonNode update) {
    if (target instanceof ArrayNode array) {
      array.add(update.deepCopy());
    } else if (target instanceof ObjectNode object && update instanceof ObjectNode members) {
      merge(object, members);
    } else {
      throw new IllegalArgumentException("an update needs an object or an array");
    }
  }

  /** Objects are merged member by member, arrays joined, everything else replaced. */
  private static void merge(ObjectNode target, ObjectNode update) {
    update
        .properties()
        .forEach(
            member -> {
              JsonNode old = target.get(member.getKey());
              JsonNode now = member.getValue();
              if (old instanceof ObjectNode into && now instanceof ObjectNode from) {
                merge(into, from);
              } else if (old instanceof ArrayNode into && now instanceof ArrayNode from) {
                into.addAll(from.deepCopy());
              } else {
                target.set(member.getKey(), now.deepCopy());
              }
            });
  }
}
