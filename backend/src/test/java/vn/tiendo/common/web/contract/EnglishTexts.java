package vn.tiendo.common.web.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether an overlay gives each text of a contract in English, and nothing else. */
final class EnglishTexts {
  private static final Set<String> TEXTS = Set.of("summary", "description", "note");
  private static final Set<String> DATA = Set.of("example", "examples", "default", "enum", "const");

  /** Keywords whose members are named by the contract's author: a property may be "description". */
  private static final Set<String> MAPS =
      Set.of(
          "paths",
          "properties",
          "patternProperties",
          "$defs",
          "schemas",
          "responses",
          "parameters");

  private static final Set<String> MORE_MAPS =
      Set.of("headers", "securitySchemes", "requestBodies", "links", "callbacks");

  private EnglishTexts() {}

  /** Pointer → text, of every text for people. */
  static Map<String, String> of(JsonNode contract) {
    Map<String, String> texts = new LinkedHashMap<>();
    collect(contract, "", false, texts);
    return texts;
  }

  private static void collect(JsonNode node, String at, boolean map, Map<String, String> texts) {
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.get(i), at + "/" + i, false, texts);
      }
      return;
    }
    node.properties()
        .forEach(
            member -> {
              String name = member.getKey();
              JsonNode value = member.getValue();
              String pointer = at + "/" + name.replace("~", "~0").replace("/", "~1");
              boolean keyword = !map;
              if (keyword && DATA.contains(name)) {
                return;
              }
              if (keyword && TEXTS.contains(name) && value.isTextual()) {
                texts.put(pointer, value.asText());
              } else {
                boolean names = MAPS.contains(name) || MORE_MAPS.contains(name);
                collect(value, pointer, keyword && names && value.isObject(), texts);
              }
            });
  }

  /** Everything wrong with an overlay as the English of a contract. */
  static List<String> faults(JsonNode contract, JsonNode overlay) {
    List<String> faults = new ArrayList<>();
    overlay.path("actions").forEach(action -> action(contract, action, faults));
    JsonNode english = Overlay.apply(contract, overlay);
    Map<String, String> translated = of(english);
    of(contract)
        .forEach(
            (pointer, text) -> {
              String now = translated.getOrDefault(pointer, "");
              if (now.isBlank() || now.equals(text)) {
                faults.add(pointer + " has no English: " + text);
              }
            });
    if (!blank(contract).equals(blank(english))) {
      faults.add("the English contract is another contract");
    }
    return faults;
  }

  private static void action(JsonNode contract, JsonNode action, List<String> faults) {
    String target = action.path("target").asText();
    List<JsonPath.Place> places = JsonPath.select(contract, target);
    if (places.size() != 1) {
      faults.add(target + " leads to " + places.size() + " places");
      return;
    }
    List<String> vietnamese = new ArrayList<>();
    replaced(places.getFirst().value(), action.path("update"), vietnamese);
    String of = fingerprint(String.join("\n", vietnamese));
    if (!of.equals(action.path("x-of").asText())) {
      faults.add(target + " is the English of an older text; of today's it is x-of: " + of);
    }
  }

  private static void replaced(JsonNode old, JsonNode update, List<String> texts) {
    if (update.isValueNode()) {
      texts.add(old.asText());
    } else {
      update.properties().forEach(m -> replaced(old.path(m.getKey()), m.getValue(), texts));
    }
  }

  private static String fingerprint(String text) {
    try {
      byte[] sha =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same document without a word for people. */
  private static JsonNode blank(JsonNode contract) {
    JsonNode copy = contract.deepCopy();
    of(contract)
        .keySet()
        .forEach(
            pointer -> {
              int last = pointer.lastIndexOf('/');
              ((ObjectNode) copy.at(pointer.substring(0, last)))
                  .put(pointer.substring(last + 1), "");
            });
    return copy;
  }
}
