package vn.tiendo.compilation;

import java.util.List;
import java.util.Locale;

/**
 * What of the units' words comes into the body of the organisation's report by itself.
 *
 * @param most so many lines under one heading; null: all
 * @param addressees only what names one of these, in this order; empty: whoever is addressed
 */
public record BodyRule(Integer most, List<String> addressees) {
  /** Everything comes in. */
  public static final BodyRule ALL = new BodyRule(null, List.of());

  public BodyRule {
    addressees = addressees == null ? List.of() : List.copyOf(addressees);
  }

  /** The same with another number of lines; null keeps the rule's own. */
  public BodyRule with(Integer otherMost) {
    return otherMost == null ? this : new BodyRule(otherMost, addressees);
  }

  int limit() {
    return most == null ? Integer.MAX_VALUE : most;
  }

  boolean asksAddressee() {
    return !addressees.isEmpty();
  }

  /** Which of the addressees it names, by number; -1 when none. */
  int addressee(String words) {
    String folded = words.toLowerCase(Locale.ROOT);
    for (int i = 0; i < addressees.size(); i++) {
      if (folded.contains(addressees.get(i).toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return -1;
  }
}
