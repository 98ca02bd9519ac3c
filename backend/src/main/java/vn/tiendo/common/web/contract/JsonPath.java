package vn.tiendo.common.web.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of JSONPath (RFC 9535) that an overlay needs to name a place: {@code $}, {@code .name},
 * {@code ['name']}, {@code [0]}, {@code [*]}, {@code .*} and {@code [?@.name=='word']}. Whatever
 * else the RFC has is refused rather than misread.
 */
final class JsonPath {
  private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}_]*";
  private static final Pattern SEGMENT =
      Pattern.compile(
          "\\.(?<name>"
              + NAME
              + ")|\\['(?<quoted>(?:[^'\\\\]|\\\\['\\\\])*)']|\\[(?<index>\\d{1,6})]"
              + "|(?<all>\\.\\*|\\[\\*])"
              + "|\\[\\?\\s*@\\.(?<key>"
              + NAME
              + ")\\s*==\\s*'(?<word>[^'\\\\]*)'\\s*]");

  /**
   * A value that a path leads to.
   *
   * @param parent null for the root
   * @param key a member's name or an element's index in the parent
   */
  record Place(JsonNode parent, Object key, JsonNode value) {}

  private JsonPath() {}

  /**
   * @return the places in the document's order; none when the path leads nowhere
   * @throws IllegalArgumentException for a path outside the part described above
   */
  static List<Place> select(JsonNode root, String path) {
    if (!path.startsWith("$")) {
      throw new IllegalArgumentException("no JSONPath: " + path);
    }
    List<Place> places = List.of(new Place(null, null, root));
    Matcher segment = SEGMENT.matcher(path);
    int at = 1;
    while (at < path.length()) {
      if (!segment.find(at) || segment.start() != at) {
        throw new IllegalArgumentException("cannot read JSONPath from " + at + ": " + path);
      }
      List<Place> next = new ArrayList<>();
      for (Place place : places) {
        step(segment, place.value(), next);
      }
      places = next;
      at = segment.end();
    }
    return places;
  }

  private static void step(Matcher segment, JsonNode from, List<Place> found) {
    if (segment.group("index") != null) {
      int index = Integer.parseInt(segment.group("index"));
      if (from instanceof ArrayNode && from.has(index)) {
        found.add(new Place(from, index, from.get(index)));
      }
    } else if (segment.group("all") != null) {
      children(from, found);
    } else if (segment.group("key") != null) {
      List<Place> all = new ArrayList<>();
      children(from, all);
      all.removeIf(c -> !isWord(c.value().get(segment.group("key")), segment.group("word")));
      found.addAll(all);
    } else {
      String name =
          segment.group("name") != null
              ? segment.group("name")
              : segment.group("quoted").replaceAll("\\\\(.)", "$1");
      if (from instanceof ObjectNode && from.has(name)) {
        found.add(new Place(from, name, from.get(name)));
      }
    }
  }

  private static boolean isWord(JsonNode value, String word) {
    return value != null && value.isTextual() && value.asText().equals(word);
  }

  private static void children(JsonNode from, List<Place> found) {
    if (from instanceof ObjectNode) {
      from.properties().forEach(m -> found.add(new Place(from, m.getKey(), m.getValue())));
    } else {
      for (int i = 0; i < from.size(); i++) {
        found.add(new Place(from, i, from.get(i)));
      }
    }
  }
}
