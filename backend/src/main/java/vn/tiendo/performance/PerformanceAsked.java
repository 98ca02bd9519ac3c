package vn.tiendo.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.daily.ListWords;

/** Makes what is asked of the parameters. */
@ApplicationScoped
class PerformanceAsked {
  private final ListWords words;
  private final Caller caller;

  PerformanceAsked(ListWords words, Caller caller) {
    this.words = words;
    this.caller = caller;
  }

  /**
   * @throws RuleBroken when the span ends before it begins, for units that are not known
   */
  PerformanceRepository.Asked of(PerformanceQuery query, UUID owner, LocalDate asOf) {
    if (query.to.isBefore(query.from)) {
      throw RuleBroken.ofParameter("to", "BEFORE_FROM", "performance.toBeforeFrom");
    }
    return new PerformanceRepository.Asked(
        new WorkSql.Span(owner, query.from, query.to, asOf, asOf.isBefore(caller.today())),
        ListWords.ids(query.plan),
        words.units(query.unit, "unit", query.nested),
        query.by,
        query.kind,
        null,
        null);
  }

  /** The units whose head the caller is, with what lies inside them. */
  UUID[] headed() {
    return caller
        .rights()
        .unitsHeld(PositionKind.HEAD, PositionKind.DEPUTY_HEAD)
        .toArray(UUID[]::new);
  }
}
