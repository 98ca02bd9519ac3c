package vn.tiendo.progress;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

/** What the list can be asked; null members do not narrow it. */
record ProgressFilter(
    UUID[] plans,
    UUID task,
    UUID occurrence,
    UUID workItem,
    UUID[] units,
    UUID author,
    String period,
    LocalDate reportedFrom,
    LocalDate reportedTo,
    boolean latest,
    boolean includeWithdrawn,
    String q) {

  /** Of a task or of an occurrence, those not withdrawn. */
  static ProgressFilter of(UUID task, UUID occurrence) {
    return new ProgressFilter(
        null, task, occurrence, null, null, null, null, null, null, false, false, null);
  }

  /** The filter as text: what a cursor is pinned to. */
  String pin() {
    return Arrays.deepToString(
        new Object[] {
          plans,
          task,
          occurrence,
          workItem,
          units,
          author,
          period,
          reportedFrom,
          reportedTo,
          latest,
          includeWithdrawn,
          q
        });
  }
}
