package vn.tiendo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import vn.tiendo.support.ContractDocument;
import vn.tiendo.support.ContractDocument.Found;

/**
 * Where the contract and the document scanned from the code differ: operations, parameters and
 * their types, members of bodies and their types, words of enumerations. What is required cannot be
 * read from records; the contract filter judges that on real answers.
 */
final class ContractDrift {
  /** Parameters that filters and interceptors read, for every operation that lists them. */
  private static final Set<String> READ_BY_FILTERS =
      Set.of(
          "Idempotency-Key",
          "validateOnly",
          "If-None-Match",
          "fields",
          "include",
          "Accept-Language");

  private final ContractDocument contract;
  private final ContractDocument code;
  private final Function<String, Set<String>> records;
  private final List<String> found = new ArrayList<>();
  private final Set<String> comparing = new HashSet<>();
  private final Shapes contractShapes;
  private final Shapes codeShapes;

  private ContractDrift(
      ContractDocument contract, ContractDocument code, Function<String, Set<String>> records) {
    this.contract = contract;
    this.code = code;
    this.records = records;
    contractShapes = new Shapes(contract);
    codeShapes = new Shapes(code);
  }

  /**
   * @param pending operationIds that are promised and not yet built; one that is built is a fault
   * @param records simple name of a record of the code → its components; null for one that is not
   *     there. A merge-patch arrives as free JSON and ends in the edit record of its schema's name.
   */
  static List<String> between(
      ContractDocument contract,
      ContractDocument code,
      Set<String> pending,
      Function<String, Set<String>> records) {
    ContractDrift drift = new ContractDrift(contract, code, records);
    drift.operations(pending);
    return drift.found;
  }

  private void operations(Set<String> pending) {
    Map<String, Found> promised = contract.operations();
    Map<String, Found> built = code.operations();
    promised.forEach(
        (id, operation) -> {
          if (built.containsKey(id)) {
            if (pending.contains(id)) {
              found.add(id + " is built: no longer pending");
            }
            compare(operation, built.get(id));
          } else if (!pending.contains(id)) {
            found.add(id + " is not in the code");
          }
        });
    built.keySet().stream()
        .filter(id -> !promised.containsKey(id))
        .forEach(id -> found.add(id + " is not in the contract"));
  }

  private void compare(Found promised, Found built) {
    String id = promised.operationId();
    String address = promised.verb() + " " + promised.path();
    if (!address.equals(built.verb() + " " + built.path())) {
      found.add(id + " is " + address + ", the code has " + built.verb() + " " + built.path());
      return;
    }
    parameters(id, promised, built);
    requestBodies(id, promised.operation(), built.operation());
    answers(id, promised.operation().path("responses"), built.operation().path("responses"));
  }

  private void parameters(String id, Found promised, Found built) {
    Map<String, JsonNode> wanted = parameters(contract, promised);
    Map<String, JsonNode> given = parameters(code, built);
    Set<String> names = new TreeSet<>(wanted.keySet());
    names.addAll(given.keySet());
    for (String name : names) {
      String bare = name.substring(name.indexOf(' ') + 1);
      if (!wanted.containsKey(name)) {
        found.add(id + ": parameter " + name + " is not in the contract");
      } else if (!given.containsKey(name)) {
        if (!READ_BY_FILTERS.contains(bare)) {
          found.add(id + ": parameter " + name + " is not in the code");
        }
      } else {
        parameterType(id + ": parameter " + name, wanted.get(name), given.get(name));
      }
    }
  }

  /** A comma list may reach the code as one text; a text may be read by a type of ours. */
  private void parameterType(String at, JsonNode wanted, JsonNode given) {
    String promised = contractShapes.kind(wanted.path("schema"));
    String built = codeShapes.kind(given.path("schema"));
    boolean commaList = promised.equals("array") && built.equals("string");
    boolean ownType = promised.startsWith("string") && built.equals("object");
    // asOf is a day or an instant; the edge makes a day of both.
    boolean oneOfTwo = promised.equals("string") && wanted.at("/schema/anyOf").size() == 2;
    boolean narrower = promised.startsWith("string ") && built.equals("string");
    if (!promised.equals(built) && !commaList && !ownType && !oneOfTwo && !narrower) {
      found.add(at + " is " + promised + ", in the code " + built);
    }
    words(at, wanted.path("schema"), given.path("schema"));
  }

  private static Map<String, JsonNode> parameters(ContractDocument document, Found operation) {
    Map<String, JsonNode> all = new TreeMap<>();
    for (JsonNode owner :
        List.of(
            document.root().path("paths").path(operation.path()).path("parameters"),
            operation.operation().path("parameters"))) {
      owner.forEach(
          node -> {
            JsonNode parameter = document.resolve(node);
            all.put(parameter.get("in").asText() + " " + parameter.get("name").asText(), parameter);
          });
    }
    return all;
  }

  private void requestBodies(String id, JsonNode promised, JsonNode built) {
    JsonNode wanted = contract.resolve(promised.path("requestBody")).path("content");
    JsonNode given = code.resolve(built.path("requestBody")).path("content");
    if (wanted.isMissingNode() != given.isMissingNode()) {
      found.add(id + ": only one of contract and code takes a body");
    }
    wanted
        .fieldNames()
        .forEachRemaining(
            media -> {
              if (!given.isMissingNode() && !given.has(media)) {
                found.add(id + ": the code takes no " + media);
              } else if (media.equals("application/merge-patch+json")) {
                patch(id, wanted.path(media).path("schema"));
              } else {
                schemas(
                    id + ": request ",
                    wanted.path(media).path("schema"),
                    given.path(media).path("schema"));
              }
            });
  }

  private void patch(String id, JsonNode schema) {
    String name = schema.path("$ref").asText().replaceFirst(".*/", "");
    Set<String> components = records.apply(name);
    Set<String> members = contractShapes.members(schema).keySet();
    if (components == null) {
      found.add(id + ": the code has no record " + name);
    } else if (!components.equals(members)) {
      found.add(id + ": " + name + " has " + members + ", in the code " + components);
    }
  }

  private void answers(String id, JsonNode promised, JsonNode built) {
    promised
        .properties()
        .forEach(
            entry -> {
              String status = entry.getKey();
              JsonNode content = contract.resolve(entry.getValue()).path("content");
              JsonNode wanted = content.path("application/json").path("schema");
              if (status.startsWith("2") && !wanted.isMissingNode()) {
                JsonNode given =
                    code.resolve(built.path(status))
                        .path("content")
                        .path("application/json")
                        .path("schema");
                if (given.isMissingNode()) {
                  found.add(id + ": the code does not say what a " + status + " carries");
                } else {
                  schemas(id + ": answer " + status + " ", wanted, given);
                }
              }
            });
  }

  private void schemas(String at, JsonNode wanted, JsonNode given) {
    if (given.isMissingNode() || !comparing.add(at + wanted + given) || at.length() > 300) {
      return;
    }
    JsonNode left = contractShapes.bare(wanted);
    JsonNode right = codeShapes.bare(given);
    String promised = contractShapes.kind(left);
    String built = codeShapes.kind(right);
    if (codeShapes.open(right) || contractShapes.open(left)) {
      return; // free JSON on one side: the contract filter judges it on real bodies
    }
    if (!promised.equals(built) && !Shapes.sameOnTheWire(promised, built)) {
      found.add(at + "is " + promised + ", in the code " + built);
      return;
    }
    words(at, left, right);
    if (promised.equals("array")) {
      schemas(at + "[] ", left.path("items"), right.path("items"));
    } else if (promised.equals("object")) {
      members(at, contractShapes.members(left), codeShapes.members(right));
    }
  }

  private void members(String at, Map<String, JsonNode> wanted, Map<String, JsonNode> given) {
    Set<String> names = new TreeSet<>(wanted.keySet());
    names.addAll(given.keySet());
    for (String name : names) {
      // The version travels in the ETag, not in the body (common.web.Versioned); a page may go
      // without a next one and without a total (common.web.Page).
      boolean rowVersion = name.equals("version") && given.containsKey("id");
      boolean ofPages = Set.of("nextCursor", "total").contains(name) && given.containsKey("items");
      if (!wanted.containsKey(name)) {
        if (!rowVersion && !ofPages) {
          found.add(at + "member " + name + " is not in the contract");
        }
      } else if (!given.containsKey(name)) {
        // What `include=` brings is added by a filter; InclusionApiTest compares its names.
        if (!name.equals("included")) {
          found.add(at + "member " + name + " is not in the code");
        }
      } else {
        schemas(at + "." + name + " ", wanted.get(name), given.get(name));
      }
    }
  }

  private void words(String at, JsonNode wanted, JsonNode given) {
    Set<String> promised = contractShapes.words(wanted);
    Set<String> built = codeShapes.words(given);
    if (!promised.isEmpty() && !built.isEmpty() && !promised.equals(built)) {
      found.add(at + "has the words " + promised + ", in the code " + built);
    }
  }
}
