package vn.tiendo.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.web.contract.StrictJson;

class CanonicalRulesTest {
  @Test
  void order_of_members_spaces_and_empty_members_do_not_matter() {
    assertEquals(
        hash("{\"a\":1,\"b\":[{\"c\":2,\"d\":3}]}"),
        hash("{ \"b\":[{\"d\":3,\"c\":2}], \"a\":1, \"e\":null}"));
  }

  @Test
  void order_of_items_and_zeros_behind_the_comma_matter() {
    assertNotEquals(hash("[1,2]"), hash("[2,1]"));
    assertNotEquals(hash("{\"a\":1.5}"), hash("{\"a\":1.50}"));
  }

  @Test
  void decomposed_text_is_the_same_text() {
    assertEquals(hash("{\"a\":\"hòa\"}"), hash("{\"a\":\"ho\u0300a\"}"));
  }

  @Test
  void differences_are_named_by_their_place() {
    JsonNode before = tree("{\"a\":{\"b\":[1,2,3]},\"c\":1,\"d/e\":1}");
    JsonNode after = tree("{\"a\":{\"b\":[1,9]},\"d/e\":2,\"f\":1}");
    assertEquals(
        List.of("/a/b/1", "/a/b/2", "/c", "/d~1e", "/f"), Canonical.differences(before, after, 10));
    assertEquals(List.of("/a/b/1", "/a/b/2"), Canonical.differences(before, after, 2));
    assertEquals(List.of(), Canonical.differences(before, before, 10));
  }

  private static String hash(String json) {
    return Canonical.hash(tree(json));
  }

  private static JsonNode tree(String json) {
    return Canonical.of(StrictJson.read(json.getBytes(StandardCharsets.UTF_8)));
  }
}
