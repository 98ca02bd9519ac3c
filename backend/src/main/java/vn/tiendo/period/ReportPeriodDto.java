package vn.tiendo.period;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.time.DayRange;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.outline.OutlineNode;
import vn.tiendo.regime.SigningRole;
import vn.tiendo.unit.UnitRef;

/**
 * A period as it travels. The title, outline and route are those it was opened with.
 *
 * @param advice in the reader's language, by today's calendar
 */
record ReportPeriodDto(
    UUID id,
    long version,
    Regime regime,
    PeriodKey period,
    String label,
    DayRange window,
    LocalDate cutOff,
    LocalDate dueUnit,
    LocalDate dueDepartment,
    List<String> advice,
    PeriodState state,
    UUID planId,
    UnitRef recipientUnit,
    String addressee,
    String symbol,
    List<OutlineNode> nodes,
    List<SigningRole> signingRoute,
    Counts counts,
    Instant lockedAt,
    Instant closedAt,
    Instant reopenedAt,
    String reopenedReason,
    Instant createdAt,
    Instant updatedAt,
    List<String> allowedActions)
    implements Versioned {

  /** What is sent to open one. */
  record Wanted(UUID regimeId, PeriodKey period) {}

  /** The regime under the title of then. */
  record Regime(UUID id, String code, String title) {}

  /**
   * How far its reports are.
   *
   * @param expected all but the excluded
   */
  record Counts(
      int expected,
      int draft,
      int submitted,
      int returned,
      int received,
      int consolidated,
      int excluded) {}
}
