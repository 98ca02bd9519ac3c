package vn.tiendo.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.assessment.Commitment;
import vn.tiendo.assessment.Phase;
import vn.tiendo.assessment.Target;
import vn.tiendo.assessment.TargetPer;
import vn.tiendo.assessment.TargetType;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.measure.Figure;
import vn.tiendo.measure.FigureState;
import vn.tiendo.measure.Observation;
import vn.tiendo.measure.ValueBasis;
import vn.tiendo.measure.ValueNature;
import vn.tiendo.measure.ValueState;

/** What assessments are made from, as it stood on a day; each kind in one statement for many. */
@ApplicationScoped
class FactsRepository {
  private final Sql sql;

  FactsRepository(Sql sql) {
    this.sql = sql;
  }

  /** In force on the day. */
  Map<UUID, List<Target>> targets(Collection<UUID> indicators, LocalDate asOf) {
    Map<UUID, List<Target>> all = new HashMap<>();
    sql.list(
        """
        SELECT * FROM indicator_target WHERE indicator_id = ANY (?) AND valid_from <= ? AND valid_to > ?
        ORDER BY indicator_id, position, id""",
        row -> all.computeIfAbsent(indicator(row), i -> new ArrayList<>()).add(target(row)),
        indicators.toArray(UUID[]::new),
        asOf,
        asOf);
    return all;
  }

  /** Of the youngest approved set in force on the day. */
  Map<UUID, List<Phase>> phases(Collection<UUID> indicators, LocalDate asOf) {
    Map<UUID, List<Phase>> all = new HashMap<>();
    sql.list(
        """
        SELECT s.indicator_id, s.id, s.num, ph.period, ph.value
        FROM phase_set s JOIN phase ph ON ph.phase_set_id = s.id
        WHERE s.indicator_id = ANY (?) AND s.state = 'APPROVED' AND s.effective_on <= ?
          AND NOT EXISTS (SELECT FROM phase_set y WHERE y.indicator_id = s.indicator_id AND y.state = 'APPROVED'
                          AND y.effective_on <= ? AND y.num > s.num)""",
        row ->
            all.computeIfAbsent(indicator(row), i -> new ArrayList<>())
                .add(
                    new Phase(
                        Sql.id(row, "id"),
                        row.getInt("num"),
                        PeriodKey.parse(row.getString("period")),
                        row.getBigDecimal("value"))),
        indicators.toArray(UUID[]::new),
        asOf,
        asOf);
    return all;
  }

  /**
   * Of each value the revision that was verified on the day, and a younger one that was submitted
   * and neither verified nor rejected by then.
   */
  Map<UUID, List<Observation>> values(
      Collection<UUID> indicators, Collection<PeriodKey> periods, LocalDate asOf) {
    Map<UUID, List<Observation>> all = new HashMap<>();
    sql.list(
        """
        SELECT v.indicator_id, v.id, v.period, v.member_id, v.nature, v.basis, r.num, r.figure_state, r.value,
               r.reason, r.numerator, r.denominator,
               CASE WHEN r.verified_on <= ? THEN 'VERIFIED' ELSE 'SUBMITTED' END AS state_then
        FROM indicator_value v JOIN indicator_value_revision r ON r.value_id = v.id
        WHERE v.indicator_id = ANY (?) AND v.period = ANY (?) AND r.submitted_on <= ?
          AND (r.rejected_on IS NULL OR r.rejected_on > ?)
          AND NOT EXISTS (SELECT FROM indicator_value_revision y WHERE y.value_id = v.id AND y.num > r.num
                          AND y.verified_on <= ?)""",
        row -> all.computeIfAbsent(indicator(row), i -> new ArrayList<>()).add(observation(row)),
        asOf,
        indicators.toArray(UUID[]::new),
        periods.stream().map(PeriodKey::toString).toArray(String[]::new),
        asOf,
        asOf,
        asOf);
    return all;
  }

  /** An indicator and a period of which it has a verified figure. */
  record Published(UUID indicatorId, PeriodKey period) {}

  /** Every period of which a figure was verified by the day; plans and settlements are none. */
  List<Published> published(Collection<UUID> indicators, LocalDate asOf) {
    return sql.list(
        """
        SELECT DISTINCT v.indicator_id, v.period
        FROM indicator_value v JOIN indicator_value_revision r ON r.value_id = v.id
        WHERE v.indicator_id = ANY (?) AND v.nature IN ('ESTIMATE', 'OFFICIAL') AND r.verified_on <= ?""",
        row -> new Published(indicator(row), PeriodKey.parse(row.getString("period"))),
        indicators.toArray(UUID[]::new),
        asOf);
  }

  /** Indicators of a plan that one of these tasks serves. */
  Set<UUID> servedBy(UUID planId, Collection<UUID> tasks) {
    return Set.copyOf(
        sql.list(
            "SELECT id FROM indicator WHERE plan_id = ? AND task_ids && ?",
            row -> Sql.id(row, "id"),
            planId,
            tasks.toArray(UUID[]::new)));
  }

  private static UUID indicator(ResultSet row) throws SQLException {
    return Sql.id(row, "indicator_id");
  }

  private static Target target(ResultSet row) throws SQLException {
    return new Target(
        Sql.id(row, "id"),
        TargetType.valueOf(row.getString("type")),
        row.getBigDecimal("value"),
        row.getBigDecimal("upper"),
        row.getString("denominator"),
        TargetPer.valueOf(row.getString("per")),
        row.getObject("year", Integer.class),
        Commitment.valueOf(row.getString("commitment")),
        row.getString("text"));
  }

  private static Observation observation(ResultSet row) throws SQLException {
    FigureState state = FigureState.valueOf(row.getString("figure_state"));
    return new Observation(
        Sql.id(row, "id"),
        row.getInt("num"),
        ValueState.valueOf(row.getString("state_then")),
        PeriodKey.parse(row.getString("period")),
        Sql.id(row, "member_id"),
        ValueNature.valueOf(row.getString("nature")),
        ValueBasis.valueOf(row.getString("basis")),
        new Figure(state, row.getBigDecimal("value"), row.getString("reason")),
        row.getBigDecimal("numerator"),
        row.getBigDecimal("denominator"));
  }
}
