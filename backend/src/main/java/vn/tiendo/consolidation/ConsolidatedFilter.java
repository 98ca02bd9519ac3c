package vn.tiendo.consolidation;

import java.util.Arrays;
import java.util.UUID;

/** What the list can be asked; null members do not narrow it. */
record ConsolidatedFilter(UUID period, String[] states, String sort) {
  String pin() {
    return period + Arrays.toString(states) + sort;
  }
}
