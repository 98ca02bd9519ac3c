package vn.tiendo.assembly;

import java.util.UUID;
import vn.tiendo.assembly.ConsolidatedContent.Figures;
import vn.tiendo.assessment.StatusCode;
import vn.tiendo.compilation.Compilation.Counts;
import vn.tiendo.compilation.Compilation.SectionTasks;
import vn.tiendo.lifecycle.ReportingLabel;

/** How many there are at an address at which something is counted over all reports. */
final class Totals {
  private Totals() {}

  /**
   * @param address {@code counts/<section id, NONE or TOTAL>[/<label>]} or {@code
   *     statuses/<status>}
   */
  static int at(Figures figures, String address) {
    String[] parts = address.split("/");
    if (parts[0].equals("statuses")) {
      return figures.statuses().getOrDefault(StatusCode.valueOf(parts[1]), 0);
    }
    Counts counts =
        parts[1].equals("TOTAL")
            ? figures.total()
            : figures.sections().stream()
                .filter(s -> name(s.id()).equals(parts[1]))
                .map(SectionTasks::counts)
                .findFirst()
                .orElse(null);
    if (counts == null) {
      return 0;
    }
    return parts.length == 2
        ? counts.total()
        : counts.labels().getOrDefault(ReportingLabel.valueOf(parts[2]), 0);
  }

  private static String name(UUID section) {
    return section == null ? "NONE" : section.toString();
  }
}
