package vn.tiendo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.tiendo.support.ContractDocument;

/** What a schema comes to once references, alternatives with null and compositions are undone. */
final class Shapes {
  /** Formats that show on the wire; int32, int64 and the like say nothing to a reader. */
  private static final Set<String> FORMATS = Set.of("date", "date-time", "uuid", "binary");

  private final ContractDocument document;

  Shapes(ContractDocument document) {
    this.document = document;
  }

  /** The schema itself: references followed, "or null" left away. */
  JsonNode bare(JsonNode schema) {
    JsonNode at = document.resolve(schema);
    for (String word : new String[] {"oneOf", "anyOf", "allOf"}) {
      JsonNode choices = at.path(word);
      if (!at.has("properties") && choices.isArray()) {
        JsonNode only = null;
        int real = 0;
        for (JsonNode choice : choices) {
          JsonNode resolved = document.resolve(choice);
          if (!resolved.path("type").asText().equals("null")) {
            only = resolved;
            real++;
          }
        }
        if (real == 1) {
          return bare(only);
        }
      }
    }
    return at;
  }

  /** "string date", "integer", "object" …; "any" for a schema that says nothing. */
  String kind(JsonNode schema) {
    JsonNode at = bare(schema);
    String type = type(at.path("type"));
    if (type.isEmpty()) {
      type = at.has("properties") || at.has("allOf") ? "object" : at.has("enum") ? "string" : "any";
    }
    String format = at.path("format").asText();
    return FORMATS.contains(format) ? type + " " + format : type;
  }

  private static String type(JsonNode type) {
    if (!type.isArray()) {
      return type.asText("");
    }
    for (JsonNode one : type) {
      if (!one.asText().equals("null")) {
        return one.asText();
      }
    }
    return "null";
  }

  /** Free JSON: any value, or an object whose members are not listed. */
  boolean open(JsonNode schema) {
    JsonNode at = bare(schema);
    String kind = kind(at);
    return kind.equals("any") || kind.equals("object") && members(at).isEmpty();
  }

  Map<String, JsonNode> members(JsonNode schema) {
    Map<String, JsonNode> members = new TreeMap<>();
    collect(bare(schema), members);
    return members;
  }

  private void collect(JsonNode schema, Map<String, JsonNode> members) {
    schema.path("properties").properties().forEach(m -> members.put(m.getKey(), m.getValue()));
    for (String word : new String[] {"allOf", "oneOf", "anyOf"}) {
      schema.path(word).forEach(part -> collect(document.resolve(part), members));
    }
  }

  Set<String> words(JsonNode schema) {
    Set<String> words = new TreeSet<>();
    JsonNode at = bare(schema);
    JsonNode listed = at.has("items") ? bare(at.get("items")) : at;
    listed
        .path("enum")
        .forEach(
            word -> {
              if (!word.isNull()) {
                words.add(word.asText());
              }
            });
    return words;
  }

  /** An integer may be read as a number; a text of a narrower form may be read as text or ours. */
  static boolean sameOnTheWire(String promised, String built) {
    boolean narrower = promised.startsWith("string ") && built.equals("string");
    boolean number = promised.equals("integer") && built.equals("number");
    return narrower || number;
  }
}
