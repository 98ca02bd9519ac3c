package vn.tiendo.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.assessment.NotAssessableReason;
import vn.tiendo.assessment.StatusCode;
import vn.tiendo.calendar.Periods;
import vn.tiendo.common.web.CommaList;
import vn.tiendo.indicator.OwnerUnits;
import vn.tiendo.plan.PlanState;

/** Reads what a list, and the statistics of the same rows, are asked. */
@ApplicationScoped
class ScoreFilters {
  /** The query's own words. */
  static class Query {
    @QueryParam("planId")
    UUID planId;

    @QueryParam("unit")
    String unit;

    @QueryParam("ownerUnit")
    String ownerUnit;

    @QueryParam("section")
    String section;

    @QueryParam("q")
    String q;

    @QueryParam("period")
    String period;

    @QueryParam("asOf")
    LocalDate asOf;
  }

  private final OwnerUnits units;

  ScoreFilters(OwnerUnits units) {
    this.units = units;
  }

  ScoreFilter of(Query query, String planStates, Boolean begun, String statuses, String reasons) {
    return new ScoreFilter(
        query.planId,
        CommaList.of(planStates, PlanState::valueOf),
        units.of(query.unit),
        units.exactly(query.ownerUnit),
        CommaList.of(query.section, UUID::fromString),
        query.q,
        begun,
        Periods.ofParameter("period", query.period),
        query.asOf,
        CommaList.of(statuses, StatusCode::valueOf),
        CommaList.of(reasons, NotAssessableReason::valueOf));
  }

  /** The words that the links of statistics repeat; period and day are theirs already. */
  static Map<String, String> words(Query query) {
    Map<String, String> words = new LinkedHashMap<>();
    note(words, "planId", query.planId);
    note(words, "unit", query.unit);
    note(words, "ownerUnit", query.ownerUnit);
    note(words, "section", query.section);
    note(words, "q", query.q);
    return words;
  }

  private static void note(Map<String, String> words, String name, Object value) {
    if (value != null) {
      words.put(name, value.toString());
    }
  }
}
