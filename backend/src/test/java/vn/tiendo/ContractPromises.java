package vn.tiendo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiendo.support.ContractDocument;
import vn.tiendo.support.ContractDocument.Found;

/** What docs/api-rules.md promises of every operation alike, read from the contract itself. */
final class ContractPromises {
  /** Sends of what somebody answers for, and whole files: never twice by a retry. */
  private static final Pattern SENT_ONCE = Pattern.compile("/(submissions|imports|value-batches)$");

  /** Words that would put a person into an address, a log or a browser's history. */
  private static final Pattern PERSONAL =
      Pattern.compile("(?i).*(username|fullname|e-?mail|phone|password|token|secret|address).*");

  /** A paper written on the spot: two of it are never the same bytes, nobody keeps one. */
  private static final Pattern PAPER = Pattern.compile("/(document|briefing)(\\.[a-z]+)?$");

  private final ContractDocument contract;
  private final Map<String, String> unlike;
  private final List<String> broken = new ArrayList<>();

  private ContractPromises(ContractDocument contract, Map<String, String> unlike) {
    this.contract = contract;
    this.unlike = unlike;
  }

  /**
   * @param unlike operationId → why a read of one thing has no ETag or fields
   */
  static List<String> broken(ContractDocument contract, Map<String, String> unlike) {
    ContractPromises promises = new ContractPromises(contract, unlike);
    contract.operations().values().forEach(promises::judge);
    unlike.keySet().stream()
        .filter(id -> !contract.operations().containsKey(id))
        .forEach(id -> promises.broken.add(id + " is excused and not there"));
    return promises.broken;
  }

  private void judge(Found operation) {
    Map<String, JsonNode> parameters = parameters(operation);
    switch (operation.verb()) {
      case "get" -> read(operation, parameters);
      case "post" -> command(operation, parameters);
      case "patch" -> patch(operation);
      default -> {
        // PUT and DELETE: their If-Match is judged by ContractRules
      }
    }
    parameters.forEach(
        (name, parameter) -> {
          boolean address = Set.of("path", "query").contains(parameter.get("in").asText());
          if (address && PERSONAL.matcher(name).matches()) {
            broken.add(operation.operationId() + ": " + name + " puts a person into an address");
          }
        });
  }

  private void read(Found operation, Map<String, JsonNode> parameters) {
    String id = operation.operationId();
    JsonNode answer = operation.operation().at("/responses/200");
    JsonNode schema = contract.resolve(answer).path("content").path("application/json");
    boolean paper = PAPER.matcher(operation.path()).find() && schema.isMissingNode();
    if (!operation.path().startsWith("/api/") || paper || unlike.containsKey(id)) {
      return;
    }
    if (members(schema.path("schema")).containsKey("items")) {
      page(id, parameters, contract.resolve(schema.path("schema")));
    } else if (!operation.operation().path("responses").has("304")
        || !contract.resolve(answer).path("headers").has("ETag")
        || !parameters.containsKey("If-None-Match")) {
      broken.add(id + " gives no ETag or does not know If-None-Match");
    }
    if (!schema.isMissingNode() && !parameters.containsKey("fields")) {
      broken.add(id + " takes no fields=");
    }
    offers(operation, schema.path("schema"));
  }

  private void page(String id, Map<String, JsonNode> parameters, JsonNode schema) {
    JsonNode limit = parameters.getOrDefault("limit", contract.root().path("none")).path("schema");
    if (limit.path("minimum").asInt() != 1
        || limit.path("maximum").asInt() != 200
        || limit.path("default").asInt() != 50) {
      broken.add(id + " has no limit of 1 to 200, by default 50");
    }
    if (!parameters.containsKey("cursor") || !members(schema).containsKey("nextCursor")) {
      broken.add(id + " does not page by cursor");
    }
    if (parameters.containsKey("includeTotal") && !members(schema).containsKey("total")) {
      broken.add(id + " is asked for a total and has none");
    }
    JsonNode sort = parameters.get("sort");
    if (sort != null && contract.resolve(sort.path("schema")).path("enum").isEmpty()) {
      broken.add(id + " does not list its sorts");
    }
  }

  /** What can be written at a resource's address is offered by the resource. */
  private void offers(Found operation, JsonNode schema) {
    boolean written =
        contract.operations().values().stream()
            .anyMatch(
                o ->
                    !o.verb().equals("get")
                        && o.path().matches(Pattern.quote(operation.path()) + "(/[a-z-]+)?")
                        && operation.path().endsWith("{id}"));
    if (written && !required(schema).contains("allowedActions")) {
      broken.add(operation.operationId() + " does not tell its allowedActions");
    }
  }

  private void command(Found operation, Map<String, JsonNode> parameters) {
    JsonNode key = parameters.get("Idempotency-Key");
    boolean must = SENT_ONCE.matcher(operation.path()).find();
    if (must && (key == null || !key.path("required").asBoolean())) {
      broken.add(operation.operationId() + " does not insist on an Idempotency-Key");
    }
  }

  private void patch(Found operation) {
    JsonNode content = contract.resolve(operation.operation().path("requestBody")).path("content");
    JsonNode body = content.path("application/merge-patch+json").path("schema");
    if (content.size() != 1 || body.isMissingNode()) {
      broken.add(operation.operationId() + " takes another type than a merge-patch");
    } else if (members(body).containsKey("state")) {
      broken.add(operation.operationId() + " lets a state be patched");
    } else if (contract.resolve(body).path("additionalProperties").asBoolean(true)) {
      broken.add(operation.operationId() + " takes members that it does not know");
    }
  }

  private Map<String, JsonNode> parameters(Found operation) {
    Map<String, JsonNode> all = new HashMap<>();
    operation
        .operation()
        .path("parameters")
        .forEach(
            p -> {
              JsonNode parameter = contract.resolve(p);
              all.put(parameter.get("name").asText(), parameter);
            });
    return all;
  }

  private Map<String, JsonNode> members(JsonNode schema) {
    JsonNode resolved = contract.resolve(schema);
    Map<String, JsonNode> all = new HashMap<>();
    resolved.path("properties").properties().forEach(p -> all.put(p.getKey(), p.getValue()));
    resolved.path("allOf").forEach(part -> all.putAll(members(part)));
    return all;
  }

  private Set<String> required(JsonNode schema) {
    JsonNode resolved = contract.resolve(schema);
    Set<String> all = new HashSet<>();
    resolved.path("required").forEach(name -> all.add(name.asText()));
    resolved.path("allOf").forEach(part -> all.addAll(required(part)));
    return all;
  }
}
