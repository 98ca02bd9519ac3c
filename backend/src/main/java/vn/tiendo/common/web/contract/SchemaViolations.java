package vn.tiendo.common.web.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Map;
import vn.tiendo.common.problem.Text;
import vn.tiendo.common.problem.Violation;

/** What a schema finds wrong, in our codes and sentences. */
final class SchemaViolations {
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("required", "REQUIRED"),
          Map.entry("additionalProperties", "UNKNOWN_MEMBER"),
          Map.entry("unevaluatedProperties", "UNKNOWN_MEMBER"),
          Map.entry("type", "WRONG_TYPE"),
          Map.entry("enum", "NOT_IN_LIST"),
          Map.entry("const", "NOT_IN_LIST"),
          Map.entry("format", "BAD_FORMAT"),
          Map.entry("pattern", "BAD_FORMAT"),
          Map.entry("maxLength", "TOO_LONG"),
          Map.entry("minLength", "TOO_SHORT"),
          Map.entry("maximum", "TOO_LARGE"),
          Map.entry("exclusiveMaximum", "TOO_LARGE"),
          Map.entry("minimum", "TOO_SMALL"),
          Map.entry("exclusiveMinimum", "TOO_SMALL"),
          Map.entry("maxItems", "TOO_MANY"),
          Map.entry("maxProperties", "TOO_MANY"),
          Map.entry("minItems", "TOO_FEW"),
          Map.entry("minProperties", "TOO_FEW"),
          Map.entry("uniqueItems", "DUPLICATE"),
          Map.entry("multipleOf", "BAD_STEP"));

  private SchemaViolations() {}

  static List<Violation> ofBody(JsonSchema schema, JsonNode body) {
    return schema.validate(body).stream()
        .map(m -> new Violation(pointer(m), null, code(m), text(m)))
        .distinct()
        .toList();
  }

  static List<Violation> ofParameter(Parameter parameter, JsonNode value) {
    return parameter.schema().schema().validate(value).stream()
        .map(m -> new Violation(null, parameter.name(), code(m), text(m)))
        .distinct()
        .toList();
  }

  private static String pointer(ValidationMessage message) {
    String at = jsonPointer(message.getInstanceLocation().toString());
    String property = message.getProperty();
    return property == null ? at : at + "/" + property.replace("~", "~0").replace("/", "~1");
  }

  /** networknt writes "$.a[0].b" or a JSON Pointer, by version; we always write pointers. */
  private static String jsonPointer(String location) {
    if (location.startsWith("$")) {
      return location
          .substring(1)
          .replaceAll("\\['([^']*)'\\]", "/$1")
          .replaceAll("\\[(\\d+)\\]", "/$1")
          .replace('.', '/');
    }
    return location;
  }

  private static String code(ValidationMessage message) {
    return CODES.getOrDefault(message.getType(), "INVALID");
  }

  private static Text text(ValidationMessage message) {
    String code = code(message);
    Object[] arguments = message.getArguments();
    if (code.equals("BAD_FORMAT")) {
      return Forms.text(String.valueOf(arguments[0]));
    }
    String last = arguments == null || arguments.length == 0 ? "" : list(arguments, message);
    return new Text("contract." + code, List.of(last));
  }

  private static String list(Object[] arguments, ValidationMessage message) {
    if (message.getType().equals("type")) {
      return String.valueOf(arguments[arguments.length - 1]);
    }
    String text = String.valueOf(arguments[0]);
    return text.replaceAll("[\\[\\]\"]", "");
  }
}
