package vn.tiendo.support;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** An OpenAPI document and what it finds wrong with a call. */
public final class ContractDocument {
  /**
   * An operation and the pointer to it.
   *
   * @param path the template, as in the document
   */
  public record Found(
      String operationId, String verb, String path, String pointer, JsonNode operation) {}

  /**
   * One call as it went over the wire; media without parameters, bodies never null.
   *
   * @param partial the caller asked for some fields only: absent ones are no fault
   */
  public record Call(
      Found found,
      int status,
      String requestMedia,
      byte[] requestBody,
      String media,
      byte[] body,
      Set<String> headers,
      boolean partial) {}

  private static final List<String> VERBS = List.of("get", "put", "post", "delete", "patch");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private final String base;
  private final JsonNode root;
  private final JsonSchemaFactory schemas;
  private JsonSchema document;
  private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();
  private final Map<Pattern, String> paths;
  private final Map<String, Found> operations = new LinkedHashMap<>();
  private final Map<String, Found> byVerb = new HashMap<>();

  /**
   * @param name any word; keeps the schemas of two documents apart
   */
  public ContractDocument(String name, byte[] yaml) {
    base = "https://tiendo.invalid/" + name + ".json";
    try {
      root = new ObjectMapper(new YAMLFactory()).readTree(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String text = root.toString();
    schemas =
        JsonSchemaFactory.getInstance(
            VersionFlag.V202012, b -> b.schemaLoaders(l -> l.schemas(Map.of(base, text))));
    paths = patterns();
    root.get("paths").properties().forEach(path -> index(path.getKey(), path.getValue()));
  }

  public JsonNode root() {
    return root;
  }

  /** operationId → operation. */
  public Map<String, Found> operations() {
    return operations;
  }

  /**
   * @return null for an address outside the contract
   */
  public Found find(String method, String path) {
    String verb = method.toLowerCase(Locale.ROOT);
    return paths.entrySet().stream()
        .filter(e -> e.getKey().matcher(path).matches())
        .map(Map.Entry::getValue)
        .map(template -> byVerb.get(verb + " " + template))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Everything wrong with a call. */
  public List<String> faults(Call call) {
    JsonNode operation = call.found.operation();
    JsonNode listed = operation.path("responses").path(Integer.toString(call.status));
    if (listed.isMissingNode()) {
      return List.of("answered " + call.status + ", which the contract does not list");
    }
    List<String> faults = new ArrayList<>();
    JsonNode response = resolve(listed);
    String pointer =
        listed.has("$ref")
            ? listed.get("$ref").asText()
            : call.found.pointer() + "/responses/" + call.status;
    if (call.status < 300) {
      faults.addAll(request(call));
      response
          .path("headers")
          .fieldNames()
          .forEachRemaining(
              name -> {
                boolean sometimes = name.equals("Link");
                if (!sometimes && !call.headers.contains(name.toLowerCase(Locale.ROOT))) {
                  faults.add("answered without its header " + name);
                }
              });
    }
    faults.addAll(body(pointer, response.path("content"), call));
    return faults;
  }

  private List<String> request(Call call) {
    JsonNode content = resolve(call.found.operation().path("requestBody")).path("content");
    boolean json = call.requestMedia.endsWith("json") && call.requestBody.length > 0;
    if (!json || call.found.operation().path("requestBody").has("$ref")) {
      return List.of();
    }
    if (!content.has(call.requestMedia)) {
      return List.of("accepted a request of type " + call.requestMedia);
    }
    return validate(
            call.found.pointer() + "/requestBody/content/" + escape(call.requestMedia) + "/schema",
            parse(call.requestBody))
        .stream()
        .map(fault -> "accepted a request that does not fit: " + fault)
        .toList();
  }

  private List<String> body(String pointer, JsonNode content, Call call) {
    if (content.isMissingNode()) {
      return call.body.length == 0 ? List.of() : List.of("answered a body, none is listed");
    }
    if (call.body.length == 0) {
      return List.of("answered no body");
    }
    if (!content.has(call.media)) {
      return List.of("answered " + call.media + ", which is not listed");
    }
    if (!call.media.endsWith("json")) {
      return List.of();
    }
    String schema = pointer + "/content/" + escape(call.media) + "/schema";
    return schema(schema).validate(parse(call.body)).stream()
        .filter(fault -> !call.partial || !fault.getType().equals("required"))
        .map(ValidationMessage::toString)
        .toList();
  }

  /** What a schema of this document finds wrong with a value. */
  public List<String> validate(String pointer, JsonNode value) {
    return schema(pointer).validate(value).stream().map(Object::toString).toList();
  }

  public JsonSchema schema(String pointer) {
    return compiled.computeIfAbsent(
        pointer, p -> document().getRefSchema(SchemaLocation.of(base + p).getFragment()));
  }

  /** Read once: asked for by its pointer, each schema would keep a copy of the whole document. */
  private synchronized JsonSchema document() {
    if (document == null) {
      document =
          schemas.getSchema(
              SchemaLocation.of(base),
              SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    }
    return document;
  }

  /** Follows $ref to its end. */
  public JsonNode resolve(JsonNode node) {
    JsonNode at = node;
    while (at.has("$ref")) {
      at = root.at(at.get("$ref").asText().substring(1));
    }
    return at;
  }

  public static JsonNode parse(byte[] body) {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String escape(String word) {
    return word.replace("~", "~0").replace("/", "~1");
  }

  private void index(String template, JsonNode item) {
    for (String verb : VERBS) {
      if (item.has(verb)) {
        Found found = found(template, verb);
        operations.put(found.operationId(), found);
        byVerb.put(verb + " " + template, found);
      }
    }
  }

  private Found found(String template, String verb) {
    JsonNode operation = root.get("paths").get(template).get(verb);
    String pointer = "#/paths/" + escape(template) + "/" + verb;
    return new Found(operation.get("operationId").asText(), verb, template, pointer, operation);
  }

  /** Literal paths before those with parameters: /me/work is not /me/{x}. */
  private Map<Pattern, String> patterns() {
    Map<Pattern, String> patterns = new LinkedHashMap<>();
    root.get("paths").properties().stream()
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparing(p -> p.contains("{")))
        .forEach(
            p ->
                patterns.put(
                    Pattern.compile(p.replace(".", "\\.").replaceAll("\\{[^}]+\\}", "[^/]+")), p));
    return patterns;
  }
}
