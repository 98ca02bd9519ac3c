package vn.tiendo.common.web.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The member names of what an operation answers, read from the contract: the white list of
 * `fields=`.
 */
public final class Members {
  private final JsonNode root;

  Members(JsonNode root) {
    this.root = root;
  }

  /** Of a page the members of its items, else of the body itself. */
  Set<String> of(JsonNode operation) {
    JsonNode schema =
        operation.at("/responses/200/content").path("application/json").path("schema");
    JsonNode body = resolve(schema);
    JsonNode items = body.path("properties").path("items");
    Set<String> names = new LinkedHashSet<>();
    collect(items.isMissingNode() ? schema : resolve(items).path("items"), names);
    return names;
  }

  private void collect(JsonNode schema, Set<String> names) {
    JsonNode resolved = resolve(schema);
    resolved.path("properties").fieldNames().forEachRemaining(names::add);
    resolved.path("allOf").forEach(part -> collect(part, names));
  }

  private JsonNode resolve(JsonNode schema) {
    JsonNode at = schema;
    while (at.has("$ref")) {
      at = root.at(at.get("$ref").asText().substring(1));
    }
    return at;
  }
}
