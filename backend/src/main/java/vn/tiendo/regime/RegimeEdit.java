package vn.tiendo.regime;

import java.util.List;
import java.util.UUID;
import vn.tiendo.common.time.PeriodKind;
import vn.tiendo.common.time.PeriodRegime;

/**
 * What of a regime may be edited: all but its code. Periods that are open keep what they were
 * opened with.
 *
 * @param window which days of a period are counted
 * @param reporters ids or codes of units; empty and with a plan: the units that lead its tasks
 * @param indicatorIds null: all of the plan
 * @param sectionIds null: all of the plan
 * @param taskIds tasks that order this report: sending it is doing the unit's own
 */
record RegimeEdit(
    String title,
    PeriodKind frequency,
    PeriodRegime window,
    UUID planId,
    UUID outlineId,
    List<String> reporters,
    String recipientUnit,
    String addressee,
    List<ReportLevel> levels,
    List<SigningRole> signingRoute,
    String legalBasis,
    UUID documentId,
    List<UUID> indicatorIds,
    List<UUID> sectionIds,
    List<UUID> taskIds,
    String symbol,
    Boolean active) {

  /** The same, of this plan, outline and tasks. */
  RegimeEdit of(UUID plan, UUID outline, List<UUID> tasks) {
    return new RegimeEdit(
        title,
        frequency,
        window,
        plan,
        outline,
        reporters,
        recipientUnit,
        addressee,
        levels,
        signingRoute,
        legalBasis,
        documentId,
        indicatorIds,
        sectionIds,
        tasks,
        symbol,
        active);
  }
}
