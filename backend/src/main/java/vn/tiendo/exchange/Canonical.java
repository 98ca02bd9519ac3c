package vn.tiendo.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * JSON in one form, so that the same content written differently is the same. Numbers keep their
 * scale.
 */
final class Canonical {
  private Canonical() {}

  /** Members in the order of their names; a null member says no more than an absent one. */
  static JsonNode of(JsonNode node) {
    if (node instanceof ObjectNode object) {
      TreeMap<String, JsonNode> sorted = new TreeMap<>();
      object.properties().forEach(m -> sorted.put(m.getKey(), m.getValue()));
      ObjectNode copy = JsonNodeFactory.withExactBigDecimals(true).objectNode();
      sorted.forEach(
          (name, value) -> {
            if (!value.isNull()) {
              copy.set(name, of(value));
            }
          });
      return copy;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode copy = JsonNodeFactory.withExactBigDecimals(true).arrayNode();
      array.forEach(item -> copy.add(of(item)));
      return copy;
    }
    return node;
  }

  /** SHA-256 of a canonical tree, hexadecimal. */
  static String hash(JsonNode canonical) {
    try {
      byte[] text = canonical.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** JSON Pointers to where two trees differ, at most this many. */
  static List<String> differences(JsonNode before, JsonNode after, int limit) {
    List<String> found = new ArrayList<>();
    collect(before, after, "", found, limit);
    return found;
  }

  private static void collect(
      JsonNode before, JsonNode after, String at, List<String> found, int limit) {
    if (found.size() >= limit || Objects.equals(before, after)) {
      return;
    }
    if (before instanceof ObjectNode one && after instanceof ObjectNode other) {
      TreeSet<String> names = new TreeSet<>();
      one.fieldNames().forEachRemaining(names::add);
      other.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        String member = at + "/" + name.replace("~", "~0").replace("/", "~1");
        collect(one.get(name), other.get(name), member, found, limit);
      }
    } else if (before instanceof ArrayNode one && after instanceof ArrayNode other) {
      for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
        collect(one.get(i), other.get(i), at + "/" + i, found, limit);
      }
    } else {
      found.add(at);
    }
  }
}
