package vn.tiendo.value;

import java.util.List;
import java.util.UUID;
import vn.tiendo.measure.ValueNature;
import vn.tiendo.measure.ValueState;

/** What a list of values can be asked; null asks nothing. */
record ValueFilter(
    List<UUID> indicators,
    UUID planId,
    List<UUID> units,
    List<String> periods,
    List<UUID> members,
    List<ValueNature> natures,
    List<ValueState> states) {

  static ValueFilter of(UUID indicator) {
    return new ValueFilter(List.of(indicator), null, null, null, null, null, null);
  }
}
