package vn.tiendo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What in a contract would break a client written for an older one. Not breaking: new operations,
 * optional parameters and members, members of answers, words of answers (readers ignore what they
 * don't know), wider limits.
 */
final class ContractChanges {
  private static final List<String> VERBS = List.of("get", "put", "post", "delete", "patch");
  private static final List<String> UPPER = List.of("maxLength", "maximum", "maxItems");
  private static final List<String> LOWER = List.of("minLength", "minimum", "minItems");

  /** Who writes what a schema describes: clients must not be asked more, nor given less. */
  private enum Way {
    REQUEST,
    ANSWER
  }

  private final JsonNode before;
  private final JsonNode after;
  private final List<String> breaks = new ArrayList<>();
  private final Set<String> compared = new HashSet<>();

  private ContractChanges(JsonNode before, JsonNode after) {
    this.before = before;
    this.after = after;
  }

  /**
   * @return each breaking difference; none when the major version rose
   */
  static List<String> between(JsonNode before, JsonNode after) {
    if (major(after) > major(before)) {
      return List.of();
    }
    ContractChanges changes = new ContractChanges(before, after);
    before
        .path("paths")
        .properties()
        .forEach(
            path ->
                VERBS.stream()
                    .filter(path.getValue()::has)
                    .forEach(verb -> changes.operation(path.getKey(), verb)));
    return changes.breaks;
  }

  private static int major(JsonNode contract) {
    return Integer.parseInt(contract.at("/info/version").asText().split("\\.")[0]);
  }

  private void operation(String path, String verb) {
    JsonNode old = before.path("paths").path(path).path(verb);
    JsonNode now = after.path("paths").path(path).path(verb);
    String at = old.path("operationId").asText();
    if (now.isMissingNode()) {
      breaks.add(at + ": gone");
      return;
    }
    if (!old.path("operationId").equals(now.path("operationId"))) {
      breaks.add(at + ": is called " + now.path("operationId").asText());
    }
    parameters(at, old, now);
    JsonNode oldBody = of(before, old.path("requestBody"));
    JsonNode newBody = of(after, now.path("requestBody"));
    if (newBody.path("required").asBoolean() && !oldBody.path("required").asBoolean()) {
      breaks.add(at + ": needs a body");
    }
    contents(at + " request", oldBody, newBody, Way.REQUEST);
    for (Map.Entry<String, JsonNode> answer : old.path("responses").properties()) {
      if (!answer.getKey().startsWith("2")) {
        continue;
      }
      String name = at + " " + answer.getKey();
      JsonNode newAnswer = now.path("responses").path(answer.getKey());
      if (newAnswer.isMissingNode()) {
        breaks.add(name + ": gone");
      } else {
        contents(name, of(before, answer.getValue()), of(after, newAnswer), Way.ANSWER);
      }
    }
  }

  private void parameters(String at, JsonNode old, JsonNode now) {
    Map<String, JsonNode> known = byName(before, old);
    Map<String, JsonNode> current = byName(after, now);
    known.forEach(
        (name, parameter) -> {
          JsonNode other = current.get(name);
          if (other == null) {
            breaks.add(at + ": parameter " + name + " gone");
          } else {
            String where = at + " parameter " + name;
            schema(where, parameter.path("schema"), other.path("schema"), Way.REQUEST);
          }
        });
    current.forEach(
        (name, parameter) -> {
          boolean demanded =
              known.containsKey(name) && known.get(name).path("required").asBoolean();
          if (parameter.path("required").asBoolean() && !demanded) {
            breaks.add(at + ": needs parameter " + name);
          }
        });
  }

  private static Map<String, JsonNode> byName(JsonNode root, JsonNode operation) {
    Map<String, JsonNode> found = new HashMap<>();
    for (JsonNode one : operation.path("parameters")) {
      JsonNode parameter = of(root, one);
      found.put(parameter.path("in").asText() + " " + parameter.path("name").asText(), parameter);
    }
    return found;
  }

  private void contents(String at, JsonNode old, JsonNode now, Way way) {
    for (Map.Entry<String, JsonNode> one : old.path("content").properties()) {
      JsonNode other = now.path("content").path(one.getKey());
      if (other.isMissingNode()) {
        breaks.add(at + ": no longer " + one.getKey());
      } else {
        schema(at, one.getValue().path("schema"), other.path("schema"), way);
      }
    }
  }

  private void schema(String at, JsonNode given, JsonNode other, Way way) {
    JsonNode old = of(before, given);
    JsonNode now = of(after, other);
    String reference = given.path("$ref").asText();
    // A schema met again says nothing new; recursion ends here too.
    if (!reference.isEmpty() && !compared.add(way + reference + other.path("$ref").asText())) {
      return;
    }
    if (old.has("type") && now.has("type") && !fits(old.get("type"), now.get("type"), way)) {
      breaks.add(at + ": " + old.get("type") + " became " + now.get("type"));
    }
    if (way == Way.REQUEST) {
      narrowed(at, old, now);
    }
    members(at, old, now, way);
    if (old.has("items")) {
      schema(at + "[]", old.get("items"), now.path("items"), way);
    }
  }

  /** Requests may take more kinds than before, answers may give fewer. */
  private static boolean fits(JsonNode old, JsonNode now, Way way) {
    return way == Way.REQUEST
        ? kinds(now).containsAll(kinds(old))
        : kinds(old).containsAll(kinds(now));
  }

  private static Set<String> kinds(JsonNode type) {
    Set<String> kinds = new HashSet<>();
    if (type.isArray()) {
      type.forEach(one -> kinds.add(one.asText()));
    } else if (!type.isMissingNode()) {
      kinds.add(type.asText());
    }
    if (kinds.contains("number")) {
      kinds.add("integer");
    }
    return kinds;
  }

  private void narrowed(String at, JsonNode old, JsonNode now) {
    Set<String> words = kinds(old.path("enum"));
    if (now.has("enum") && old.has("enum") && !kinds(now.get("enum")).containsAll(words)) {
      breaks.add(at + ": takes fewer words");
    }
    if (now.has("enum") && !old.has("enum")) {
      breaks.add(at + ": takes listed words only");
    }
    for (String limit : UPPER) {
      if (now.has(limit)
          && now.get(limit).asDouble() < old.path(limit).asDouble(Double.MAX_VALUE)) {
        breaks.add(at + ": smaller " + limit);
      }
    }
    for (String limit : LOWER) {
      double least = limit.equals("minimum") ? -Double.MAX_VALUE : 0;
      if (now.has(limit) && now.get(limit).asDouble() > old.path(limit).asDouble(least)) {
        breaks.add(at + ": greater " + limit);
      }
    }
  }

  private void members(String at, JsonNode old, JsonNode now, Way way) {
    Set<String> demanded = kinds(old.path("required"));
    Set<String> demands = kinds(now.path("required"));
    if (way == Way.REQUEST) {
      demands.removeAll(demanded);
      demands.forEach(name -> breaks.add(at + ": needs " + name));
    } else {
      demanded.removeAll(demands);
      demanded.forEach(name -> breaks.add(at + ": no longer promises " + name));
    }
    for (Map.Entry<String, JsonNode> member : old.path("properties").properties()) {
      JsonNode other = now.path("properties").path(member.getKey());
      if (other.isMissingNode()) {
        breaks.add(at + ": no " + member.getKey());
      } else {
        schema(at + "." + member.getKey(), member.getValue(), other, way);
      }
    }
  }

  private static JsonNode of(JsonNode root, JsonNode node) {
    JsonNode at = node;
    while (at.has("$ref")) {
      at = root.at(at.get("$ref").asText().substring(1));
    }
    return at.has("allOf") ? joined(root, at) : at;
  }

  /** One schema that asks and promises what all its parts do. */
  private static JsonNode joined(JsonNode root, JsonNode composed) {
    ObjectNode whole = composed.deepCopy();
    whole.remove("allOf");
    ObjectNode properties = whole.withObject("/properties");
    ArrayNode required = whole.withArray("/required");
    for (JsonNode one : composed.get("allOf")) {
      JsonNode part = of(root, one);
      part.path("properties").properties().forEach(p -> properties.set(p.getKey(), p.getValue()));
      part.path("required").forEach(required::add);
      if (part.has("type")) {
        whole.set("type", part.get("type"));
      }
    }
    return whole;
  }
}
