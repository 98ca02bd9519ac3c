package vn.tiendo.support;

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
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** openapi.yaml read by the tests themselves, not through the product's own reader. */
public final class TestContract {
  /** An operation and the pointer to it. */
  public record Found(String operationId, String pointer, JsonNode operation) {}

  private static final String BASE = "https://tiendo.invalid/test-openapi.json";
  private static final List<String> VERBS = List.of("get", "put", "post", "delete", "patch");
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  private static final JsonNode ROOT = load();
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(
          VersionFlag.V202012, b -> b.schemaLoaders(l -> l.schemas(Map.of(BASE, ROOT.toString()))));
  private static final Map<String, JsonSchema> COMPILED = new ConcurrentHashMap<>();
  private static final Map<Pattern, String> PATHS = paths();

  private TestContract() {}

  public static JsonNode root() {
    return ROOT;
  }

  /** operationId → operation. */
  public static Map<String, Found> operations() {
    Map<String, Found> all = new LinkedHashMap<>();
    ROOT.get("paths")
        .properties()
        .forEach(
            path ->
                VERBS.stream()
                    .filter(path.getValue()::has)
                    .map(verb -> found(path.getKey(), verb))
                    .forEach(found -> all.put(found.operationId(), found)));
    return all;
  }

  static Found find(String method, String path) {
    String verb = method.toLowerCase(java.util.Locale.ROOT);
    return PATHS.entrySet().stream()
        .filter(e -> e.getKey().matcher(path).matches())
        .map(Map.Entry::getValue)
        .filter(template -> ROOT.get("paths").get(template).has(verb))
        .map(template -> found(template, verb))
        .findFirst()
        .orElse(null);
  }

  static Set<ValidationMessage> validate(Found found, int status, String media, byte[] body) {
    JsonNode response = found.operation().path("responses").path(Integer.toString(status));
    String pointer = found.pointer() + "/responses/" + status;
    if (response.has("$ref")) {
      pointer = response.get("$ref").asText();
      response = ROOT.at(pointer.substring(1));
    }
    if (!response.path("content").has(media)) {
      throw new AssertionError(found.operationId() + " " + status + " has no content " + media);
    }
    return schema(pointer + "/content/" + media.replace("/", "~1") + "/schema")
        .validate(parse(body));
  }

  public static JsonSchema schema(String pointer) {
    return COMPILED.computeIfAbsent(
        pointer,
        p ->
            SCHEMAS.getSchema(
                SchemaLocation.of(BASE + p),
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build()));
  }

  public static JsonNode parse(byte[] body) {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Found found(String template, String verb) {
    JsonNode operation = ROOT.get("paths").get(template).get(verb);
    String pointer = "#/paths/" + template.replace("~", "~0").replace("/", "~1") + "/" + verb;
    return new Found(operation.get("operationId").asText(), pointer, operation);
  }

  /** Literal paths before those with parameters: /me/work is not /me/{x}. */
  private static Map<Pattern, String> paths() {
    Map<Pattern, String> patterns = new LinkedHashMap<>();
    ROOT.get("paths").properties().stream()
        .map(Map.Entry::getKey)
        .sorted(java.util.Comparator.comparing(p -> p.contains("{")))
        .forEach(
            p ->
                patterns.put(
                    Pattern.compile(p.replace(".", "\\.").replaceAll("\\{[^}]+\\}", "[^/]+")), p));
    return patterns;
  }

  private static JsonNode load() {
    try (InputStream in = TestContract.class.getResourceAsStream("/contract/openapi.yaml")) {
      return new ObjectMapper(new YAMLFactory()).readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
