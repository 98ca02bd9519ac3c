package vn.tiendo.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tiendo.common.security.Relation;
import vn.tiendo.outline.Keepers;

/** What may be done with a period, by whom and when. */
final class PeriodRights {
  private PeriodRights() {}

  /**
   * @param issued the organisation's report of it has its number
   * @param ready units' reports were received of which the caller may make the organisation's
   */
  static List<String> allowedActions(
      Set<Relation> relations, PeriodState state, boolean issued, boolean ready) {
    List<String> actions = new ArrayList<>();
    if (Keepers.writes(relations) && state == PeriodState.OPEN) {
      actions.add("lockReportPeriod");
    }
    if (Keepers.writes(relations) && state != PeriodState.CLOSED) {
      actions.add("closeReportPeriod");
    }
    if (Keepers.writes(relations) && state == PeriodState.CLOSED && !issued) {
      actions.add("reopenReportPeriod");
    }
    if (ready) {
      actions.add("createConsolidatedReport");
    }
    return actions;
  }
}
