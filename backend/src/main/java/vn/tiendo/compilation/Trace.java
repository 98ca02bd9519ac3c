package vn.tiendo.compilation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Remembers where figures and paragraphs come from. Of a thousand reports that is several times
 * what they say, so only what somebody asks for is kept.
 */
final class Trace {
  private final Predicate<String> asked;
  private final Map<String, Derived> derived = new LinkedHashMap<>();

  /**
   * @param asked which addresses
   */
  Trace(Predicate<String> asked) {
    this.asked = asked;
  }

  boolean asks(String address) {
    return asked.test(address);
  }

  void put(String address, Object value, Supplier<List<Input>> inputs) {
    if (asks(address)) {
      derived.put(address, new Derived(address, value, inputs.get()));
    }
  }

  Map<String, Derived> kept() {
    return Map.copyOf(derived);
  }
}
