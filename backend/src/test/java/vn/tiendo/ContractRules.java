package vn.tiendo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiendo.support.ContractDocument;
import vn.tiendo.support.ContractDocument.Found;

/** What every operation of the contract has, and whether its examples are true. */
final class ContractRules {
  /** A letter that only Vietnamese has, or a whole phrase of short words without one. */
  private static final Pattern VIETNAMESE =
      Pattern.compile(
          "[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final ContractDocument contract;
  private final Set<String> relations;
  private final List<String> found = new ArrayList<>();
  private final Set<String> seenIds = new HashSet<>();

  private ContractRules(ContractDocument contract, Set<String> relations) {
    this.contract = contract;
    this.relations = relations;
  }

  /**
   * @param relations the words that x-access may use for roles
   */
  static List<String> broken(ContractDocument contract, Set<String> relations) {
    ContractRules rules = new ContractRules(contract, relations);
    contract
        .root()
        .get("paths")
        .forEach(
            item ->
                item.properties().stream()
                    .filter(verb -> verb.getValue().has("operationId"))
                    .map(verb -> verb.getValue().get("operationId").asText())
                    .filter(id -> !rules.seenIds.add(id))
                    .forEach(id -> rules.found.add(id + " names two operations")));
    contract.operations().values().forEach(rules::operation);
    return rules.found;
  }

  private void operation(Found operation) {
    String id = operation.operationId();
    JsonNode node = operation.operation();
    for (String word : List.of("summary", "description")) {
      if (!VIETNAMESE.matcher(node.path(word).asText()).find()) {
        found.add(id + " has no Vietnamese " + word);
      }
    }
    if (!id.matches("[a-z]+([A-Z][a-z]*)*") || node.path("tags").size() != 1) {
      found.add(id + " is no verbNoun under one tag");
    }
    access(id, node.path("x-access"));
    usual(operation);
    JsonNode body = contract.resolve(node.path("requestBody"));
    contents(
        id + " request",
        operation.pointer() + "/requestBody",
        node.path("requestBody"),
        body,
        true);
    node.path("responses").properties().forEach(r -> response(operation, r.getKey(), r.getValue()));
  }

  private void access(String id, JsonNode access) {
    List<String> words = new ArrayList<>();
    access.path("roles").forEach(role -> words.add(role.asText()));
    if (words.isEmpty() || !relations.containsAll(words)) {
      found.add(id + " has no x-access with roles of " + relations);
    }
  }

  /**
   * Writes can be validated only; changes of a resource take If-Match; reads take If-None-Match.
   */
  private void usual(Found operation) {
    Set<String> names = new HashSet<>();
    operation
        .operation()
        .path("parameters")
        .forEach(p -> names.add(contract.resolve(p).get("name").asText()));
    String id = operation.operationId();
    boolean tokens =
        operation.path().contains("/sessions") || operation.path().startsWith("/oauth");
    boolean write = !operation.verb().equals("get") && !tokens;
    if (write && !names.contains("validateOnly")) {
      found.add(id + " cannot be validated only");
    }
    if (write && operation.verb().equals("post") && !names.contains("Idempotency-Key")) {
      found.add(id + " takes no Idempotency-Key");
    }
    if (List.of("patch", "delete").contains(operation.verb())
        && !tokens
        && !names.contains("If-Match")) {
      found.add(id + " takes no If-Match");
    }
    boolean fails400 = operation.operation().path("responses").has("400");
    if (!names.isEmpty() && !fails400 && operation.path().startsWith("/api/")) {
      found.add(id + " does not list 400");
    }
  }

  private void response(Found operation, String status, JsonNode node) {
    JsonNode response = contract.resolve(node);
    String pointer = operation.pointer() + "/responses/" + status;
    String at = operation.operationId() + " " + status;
    contents(at, pointer, node, response, status.startsWith("2"));
  }

  private void contents(
      String at, String pointer, JsonNode written, JsonNode resolved, boolean wanted) {
    String base = written.has("$ref") ? written.get("$ref").asText() : pointer;
    resolved
        .path("content")
        .properties()
        .forEach(
            content -> {
              String media = content.getKey();
              if (!media.endsWith("json")) {
                return; // a file, a page: nothing to hold an example against
              }
              JsonNode examples = content.getValue().path("examples");
              if (wanted && examples.isEmpty() && !content.getValue().has("example")) {
                found.add(at + " has no example");
              }
              String schema = base + "/content/" + ContractDocument.escape(media) + "/schema";
              examples
                  .properties()
                  .forEach(e -> example(at + " example " + e.getKey(), schema, e.getValue()));
            });
  }

  private void example(String at, String schema, JsonNode written) {
    JsonNode value = contract.resolve(written).path("value");
    List<String> faults = contract.validate(schema, value);
    if (!faults.isEmpty()) {
      found.add(at + ": " + faults);
    }
  }

  static Set<String> words(Enum<?>[] values) {
    Set<String> words = new HashSet<>();
    Arrays.stream(values).forEach(v -> words.add(v.name()));
    return words;
  }
}
