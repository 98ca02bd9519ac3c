package vn.tiendo.common.web.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * openapi.yaml as the running service knows it: its bytes, and of each operation what may be sent.
 */
@Singleton
public class Contract {
  private static final String BASE = "https://tiendo.invalid/openapi.json";
  private static final List<String> VERBS = List.of("get", "put", "post", "delete", "patch");

  private final byte[] yaml;
  private final byte[] json;
  private final JsonNode root;
  private final JsonSchemaFactory schemas;
  private JsonSchema document;
  private final Map<String, Operation> operations = new HashMap<>();

  Contract() {
    this(file());
  }

  Contract(byte[] yaml) {
    this.yaml = yaml;
    try {
      ObjectMapper plain = new ObjectMapper();
      root = new ObjectMapper(new YAMLFactory()).readTree(yaml);
      json = plain.writeValueAsBytes(root);
      String text = plain.writeValueAsString(root);
      schemas =
          JsonSchemaFactory.getInstance(
              VersionFlag.V202012, b -> b.schemaLoaders(l -> l.schemas(Map.of(BASE, text))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    root.get("paths").properties().forEach(path -> index(path.getKey(), path.getValue()));
  }

  private static byte[] file() {
    try (InputStream in = Contract.class.getResourceAsStream("/contract/openapi.yaml")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file, byte for byte. */
  public byte[] yaml() {
    return yaml;
  }

  /** The same document as JSON. */
  public byte[] json() {
    return json;
  }

  /**
   * @return null for an operation that the contract does not know
   */
  public Operation operation(String operationId) {
    return operations.get(operationId);
  }

  public Map<String, Operation> operations() {
    return Map.copyOf(operations);
  }

  /** "GET, HEAD, POST": the methods that the contract lists for an address, for an Allow header. */
  public String methods(String address) {
    Set<String> methods = new TreeSet<>(Set.of("OPTIONS"));
    for (Operation operation : operations.values()) {
      if (address.matches(operation.path().replaceAll("\\{[^}]+}", "[^/]+"))) {
        methods.add(operation.verb().toUpperCase(Locale.ROOT));
      }
    }
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    return String.join(", ", methods);
  }

  /** The members of what GET answers at a path of the contract; empty where it does not. */
  public Set<String> membersAt(String path) {
    return operations.values().stream()
        .filter(operation -> operation.path().equals(path) && operation.verb().equals("get"))
        .findFirst()
        .map(Operation::members)
        .orElse(Set.of());
  }

  private void index(String path, JsonNode item) {
    for (String verb : VERBS) {
      if (item.has(verb)) {
        String pointer = "#/paths/" + path.replace("~", "~0").replace("/", "~1") + "/" + verb;
        Operation operation = operation(path, verb, pointer, item.get(verb));
        operations.put(operation.id(), operation);
      }
    }
  }

  private Operation operation(String path, String verb, String pointer, JsonNode node) {
    List<Parameter> parameters = new ArrayList<>();
    JsonNode listed = node.path("parameters");
    for (int i = 0; i < listed.size(); i++) {
      parameters.add(parameter(pointer + "/parameters/" + i, listed.get(i)));
    }
    Map<String, LazySchema> bodies = new HashMap<>();
    String content = pointer + "/requestBody/content/";
    node.path("requestBody")
        .path("content")
        .properties()
        .forEach(
            entry ->
                bodies.put(
                    entry.getKey(),
                    new LazySchema(content + entry.getKey().replace("/", "~1") + "/schema", this)));
    boolean bodyRequired = node.path("requestBody").path("required").asBoolean(false);
    return new Operation(
        node.get("operationId").asText(),
        verb,
        path,
        parameters,
        bodies,
        bodyRequired,
        new Members(root).of(node),
        node.path("responses").has("304"),
        Retirement.of(node),
        node);
  }

  private Parameter parameter(String pointer, JsonNode node) {
    String at = pointer;
    JsonNode resolved = node;
    if (node.has("$ref")) {
      at = node.get("$ref").asText();
      resolved = root.at(at.substring(1));
    }
    JsonNode schema = resolved.get("schema");
    while (schema.has("$ref")) {
      schema = root.at(schema.get("$ref").asText().substring(1));
    }
    JsonNode items = schema.path("items");
    while (items.has("$ref")) {
      items = root.at(items.get("$ref").asText().substring(1));
    }
    return new Parameter(
        resolved.get("name").asText(),
        resolved.get("in").asText(),
        resolved.path("required").asBoolean(false),
        typeOf(schema),
        items.path("type").asText("string"),
        new LazySchema(at + "/schema", this),
        Retirement.of(resolved));
  }

  private static String typeOf(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isArray() ? type.get(0).asText() : type.asText("string");
  }

  /** The schema at a pointer of the document, formats asserted. */
  public JsonSchema schema(String pointer) {
    return document().getRefSchema(SchemaLocation.of(BASE + pointer).getFragment());
  }

  /** Read once: asked for by its pointer, each schema would keep a copy of the whole document. */
  private synchronized JsonSchema document() {
    if (document == null) {
      SchemaValidatorsConfig config =
          SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).typeLoose(false).build();
      document = schemas.getSchema(SchemaLocation.of(BASE), config);
    }
    return document;
  }
}
