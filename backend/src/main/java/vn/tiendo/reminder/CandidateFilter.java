package vn.tiendo.reminder;

import java.util.Arrays;
import java.util.UUID;

/** What the list of what could be chased can be asked; null members do not narrow it. */
record CandidateFilter(
    UUID[] plans, UUID[] units, UUID[] leaders, String[] kinds, String[] reasons) {
  String pin() {
    return Arrays.deepToString(new Object[] {plans, units, leaders, kinds, reasons});
  }
}
