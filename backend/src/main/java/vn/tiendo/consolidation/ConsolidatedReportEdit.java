package vn.tiendo.consolidation;

import java.util.List;
import java.util.Map;

/**
 * What may be edited in a consolidated report.
 *
 * @param parts texts by the code of their heading; those not named stay
 * @param extents how many lines of the units come in under a heading, by its code; of those not
 *     named the outline says it
 */
record ConsolidatedReportEdit(
    String about, List<String> recipients, Map<String, Part> parts, Map<String, Integer> extents) {

  /**
   * @param text null, as no part at all: back to what the sources give
   */
  record Part(String text) {}
}
