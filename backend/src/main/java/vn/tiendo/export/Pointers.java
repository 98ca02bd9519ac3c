package vn.tiendo.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Values at JSON Pointers in which * stands for every element of an array. */
final class Pointers {
  private Pointers() {}

  /** Scalars found, in the order of the pointers; absent and null ones are left out. */
  static List<JsonNode> all(JsonNode root, List<String> pointers) {
    List<JsonNode> found = new ArrayList<>();
    for (String pointer : pointers) {
      collect(root, pointer, found);
    }
    return found;
  }

  private static void collect(JsonNode node, String pointer, List<JsonNode> found) {
    int star = pointer.indexOf("/*");
    if (star >= 0) {
      String rest = pointer.substring(star + 2);
      node.at(pointer.substring(0, star)).forEach(element -> collect(element, rest, found));
      return;
    }
    JsonNode value = node.at(pointer);
    if (value.isValueNode() && !value.isNull()) {
      found.add(value);
    }
  }
}
