package vn.tiendo.edge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Spoils JSON in ways that people and programs spoil it, the same way for the same seed. */
final class Mutations {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\u0000",
          "\u202e",
          "e\u0301",
          "'; DROP TABLE task; --",
          "%_\\",
          "{\"a\":1}",
          "2021-02-30",
          "9999-12-31",
          "0000-00-00",
          "-1",
          "1e309",
          "null",
          "00000000-0000-0000-0000-000000000000",
          "../../etc/passwd",
          "=cmd|' /C calc'!A0",
          "𠮷😀\uD83D",
          "a".repeat(20_000));

  private final Random random;
  private final List<String> ids;

  /**
   * @param ids ids that exist, so that not every path ends at 404
   */
  Mutations(Random random, List<String> ids) {
    this.random = random;
    this.ids = ids;
  }

  /** A copy with one to three places spoiled; now and then none. */
  JsonNode spoil(JsonNode example) {
    JsonNode copy = example.deepCopy();
    for (int i = random.nextInt(4); i > 0; i--) {
      copy = spoilOnce(copy);
    }
    return copy;
  }

  private JsonNode spoilOnce(JsonNode root) {
    List<ObjectNode> objects = new ArrayList<>();
    collect(root, objects);
    if (objects.isEmpty() || random.nextInt(20) == 0) {
      return anything();
    }
    ObjectNode object = objects.get(random.nextInt(objects.size()));
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    if (names.isEmpty() || random.nextInt(10) == 0) {
      object.set("stranger", anything());
      return root;
    }
    String name = names.get(random.nextInt(names.size()));
    switch (random.nextInt(4)) {
      case 0 -> object.remove(name);
      case 1 -> object.putNull(name);
      case 2 -> object.put(name, id());
      default -> object.set(name, anything());
    }
    return root;
  }

  private static void collect(JsonNode node, List<ObjectNode> objects) {
    if (node instanceof ObjectNode object) {
      objects.add(object);
    }
    node.forEach(child -> collect(child, objects));
  }

  private JsonNode anything() {
    return switch (random.nextInt(9)) {
      case 0 -> JSON.numberNode(-1);
      case 1 -> JSON.numberNode(Long.MAX_VALUE);
      case 2 -> JSON.numberNode(0.1);
      case 3 -> JSON.booleanNode(true);
      case 4 -> JSON.arrayNode().add(text()).add(JSON.nullNode());
      case 5 -> JSON.objectNode().put("a", text());
      case 6 -> many();
      case 7 -> JSON.textNode(id());
      default -> JSON.textNode(text());
    };
  }

  private ArrayNode many() {
    ArrayNode many = JSON.arrayNode();
    for (int i = 0; i < 300; i++) {
      many.add(i);
    }
    return many;
  }

  String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  String id() {
    return ids.get(random.nextInt(ids.size()));
  }
}
