package vn.tiendo.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.common.security.Relation;
import vn.tiendo.period.PeriodState;

/**
 * What can be done with a report as it stands. Pure.
 *
 * @param unlockedUntil the last day of an unlocking, null without one
 */
record ReportStanding(
    ReportState state, int lastNo, LocalDate unlockedUntil, PeriodState period, LocalDate today) {

  /** May its content be written: also by whom, rights aside. */
  boolean writable() {
    if (period == PeriodState.CLOSED) {
      return false;
    }
    return switch (state) {
      case RETURNED -> true;
      case DRAFT -> lastNo == 0 && period == PeriodState.OPEN || unlocked();
      case SUBMITTED, RECEIVED, CONSOLIDATED, EXCLUDED -> false;
    };
  }

  private boolean unlocked() {
    return unlockedUntil != null && !today.isAfter(unlockedUntil);
  }

  /** Nothing but the figures is asked anew: a draft that nobody may write any more. */
  boolean shut() {
    return state == ReportState.DRAFT && !writable() && period != PeriodState.CLOSED;
  }

  /**
   * @param behalf the caller may enter for the unit
   */
  List<String> allowedActions(Set<Relation> relations, boolean behalf) {
    List<String> actions = new ArrayList<>();
    if (writable() && (relations.contains(Relation.OWNER_OFFICER) || behalf)) {
      actions.addAll(List.of("editReport", "prefillReport"));
    }
    if (writable() && (relations.contains(Relation.OWNER_HEAD) || behalf)) {
      actions.add("submitReport");
    }
    if (relations.contains(Relation.CONSOLIDATING_OFFICE) && period != PeriodState.CLOSED) {
      actions.addAll(ofReceiver());
    }
    return actions;
  }

  private List<String> ofReceiver() {
    List<String> actions = new ArrayList<>();
    if (state == ReportState.SUBMITTED) {
      actions.addAll(List.of("returnReport", "receiveReport"));
    }
    if (state.received() || shut()) {
      actions.add("unlockReport");
    }
    if (EnumSet.complementOf(EnumSet.of(ReportState.EXCLUDED, ReportState.CONSOLIDATED))
        .contains(state)) {
      actions.add("excludeReport");
    }
    if (state == ReportState.EXCLUDED) {
      actions.add("includeReport");
    }
    return actions;
  }
}
