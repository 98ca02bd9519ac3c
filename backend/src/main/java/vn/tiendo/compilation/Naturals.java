package vn.tiendo.compilation;

import java.util.HashMap;
import java.util.Map;
import vn.tiendo.common.persistence.SortKeys;

/** Natural sort keys, each made once: sorting many asks for the same ones again and again. */
final class Naturals {
  private final Map<String, String> keys = new HashMap<>();

  String of(Object text) {
    return keys.computeIfAbsent(String.valueOf(text), SortKeys::natural);
  }
}
