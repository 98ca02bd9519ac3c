package vn.tiendo.lifecycle;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.common.time.PeriodKey;

/**
 * A deadline as its document words it. Which member belongs to which type: {@link DeadlineRules}.
 *
 * @param text the document's words, or the statement that there are none
 * @param period for END_OF_PERIOD: the period at whose end it falls
 * @param statedDate the day the words name, before {@code bound} is applied
 * @param documentId for BY_DOCUMENT: where the date is
 * @param event for ON_EVENT: what it waits for
 */
public record Deadline(
    DeadlineType type,
    String text,
    @Schema(implementation = String.class) PeriodKey period,
    LocalDate statedDate,
    Bound bound,
    Recurrence recurrence,
    UUID documentId,
    String event,
    Authority setBy,
    Authority extensionAuthority) {

  /**
   * The last permitted day when there is a single one, before the rule for days of rest; null when
   * there is none.
   */
  public LocalDate lastDay() {
    if (type == DeadlineType.RECURRING || statedDate == null) {
      return null;
    }
    return bound == null ? statedDate : bound.lastDay(statedDate);
  }
}
