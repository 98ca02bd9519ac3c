package vn.tiendo.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SectionOrderRulesTest {
  private final UUID one = new UUID(0, 1);
  private final UUID two = new UUID(0, 2);
  private final UUID below = new UUID(0, 3);
  private final UUID added = new UUID(0, 9);

  @Test
  void the_tenth_section_stands_after_the_ninth() {
    String ninth = SectionOrder.key("0002", 9);
    String tenth = SectionOrder.key("0002", 10);
    assertEquals(-1, Integer.signum(ninth.compareTo(tenth)));
  }

  @Test
  void a_child_stands_between_its_parent_and_the_next_sibling() {
    String parent = SectionOrder.key(null, 1);
    String child = SectionOrder.key(parent, 1);
    assertEquals(
        List.of(parent, child, "0002"), List.of("0002", child, parent).stream().sorted().toList());
  }

  @Test
  void without_a_place_a_section_comes_last_and_nothing_moves() {
    List<UUID> order = SectionOrder.with(List.of(one, two), added, null);
    assertEquals(List.of(one, two, added), order);
    assertEquals(Map.of(added, "0003"), SectionOrder.moved(null, order, keys()));
  }

  @Test
  void those_behind_a_new_section_move_with_everything_below_them() {
    List<UUID> order = SectionOrder.with(List.of(one, two), added, one);
    assertEquals(
        Map.of(added, "0002", two, "0003", below, "0003.0001"),
        SectionOrder.moved(null, order, keys()));
  }

  private Map<UUID, String> keys() {
    Map<UUID, String> keys = new LinkedHashMap<>();
    keys.put(one, "0001");
    keys.put(two, "0002");
    keys.put(below, "0002.0001");
    return keys;
  }
}
