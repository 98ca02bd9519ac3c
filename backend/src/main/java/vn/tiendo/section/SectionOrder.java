package vn.tiendo.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where sections stand in the text: positions among their siblings, joined from the top down. */
final class SectionOrder {
  private SectionOrder() {}

  /**
   * "0002.0001": the first section below the second. Four digits: no text has ten thousand
   * siblings.
   */
  static String key(String parentKey, int position) {
    String own = String.format("%04d", position);
    return parentKey == null ? own : parentKey + "." + own;
  }

  /**
   * The siblings after one more is put among them.
   *
   * @param siblings in their order
   * @param after the one it follows; null: it comes last
   */
  static List<UUID> with(List<UUID> siblings, UUID added, UUID after) {
    List<UUID> order = new ArrayList<>(siblings);
    order.add(after == null ? order.size() : order.indexOf(after) + 1, added);
    return order;
  }

  /**
   * New keys of a family whose order changed, for those whose key changes, descendants included.
   *
   * @param order the siblings in their new order
   * @param keys present keys of the plan's sections by id, in the order of the text
   */
  static Map<UUID, String> moved(String parentKey, List<UUID> order, Map<UUID, String> keys) {
    Map<UUID, String> changed = new LinkedHashMap<>();
    for (int i = 0; i < order.size(); i++) {
      UUID id = order.get(i);
      String before = keys.get(id);
      String now = key(parentKey, i + 1);
      if (before == null) {
        changed.put(id, now);
      } else if (!before.equals(now)) {
        keys.forEach(
            (other, key) -> {
              if (key.equals(before) || key.startsWith(before + ".")) {
                changed.put(other, now + key.substring(before.length()));
              }
            });
      }
    }
    return changed;
  }
}
