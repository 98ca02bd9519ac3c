package vn.tiendo.prefill;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.common.time.PeriodKind;
import vn.tiendo.measure.Aggregation;
import vn.tiendo.measure.AggregationRule;
import vn.tiendo.measure.FigureState;
import vn.tiendo.measure.Frequency;
import vn.tiendo.measure.ValueBasis;
import vn.tiendo.measure.ValueNature;
import vn.tiendo.measure.ValueState;
import vn.tiendo.snapshot.Content;

/** Indicators a unit answers for, with what was handed in for a period. */
@ApplicationScoped
class IndicatorFacts {
  private final Sql sql;

  IndicatorFacts(Sql sql) {
    this.sql = sql;
  }

  /**
   * An indicator without its figures.
   *
   * @param overTime how figures of the periods {@code measured} become one of a longer period
   */
  record Entry(
      UUID id,
      String code,
      String name,
      String unitOfMeasure,
      int decimals,
      ValueBasis basis,
      Aggregation members,
      Aggregation overTime,
      PeriodKind measured,
      UUID disaggregationId,
      String target) {}

  /** A figure that was handed in: submitted or verified, the youngest revision of its cell. */
  record Value(
      UUID indicatorId,
      PeriodKey period,
      UUID memberId,
      ValueNature nature,
      int revision,
      ValueState state,
      Content.Shown figure) {}

  /**
   * @param only null: all of the plan that the units own
   */
  List<Entry> entries(UUID planId, UUID[] units, UUID[] only, int year, LocalDate asOf) {
    return sql.list(
        """
        SELECT i.id, i.code, i.name, i.unit_of_measure, i.decimals, i.basis, i.over_members, i.over_time, i.frequency, i.multiplier,
          i.disaggregation_id,
          (SELECT g.text FROM indicator_target g WHERE g.indicator_id = i.id AND g.valid_from <= ? AND g.valid_to > ?
             AND (g.year IS NULL OR g.year >= ?) ORDER BY g.year NULLS LAST, g.position LIMIT 1) AS target
        FROM indicator i
        WHERE i.plan_id = ? AND i.owner_unit_id = ANY (?) AND (?::uuid[] IS NULL OR i.id = ANY (?))
        ORDER BY i.sort_key, i.id""",
        IndicatorFacts::entry,
        asOf,
        asOf,
        year,
        planId,
        units,
        only,
        only);
  }

  private static Entry entry(ResultSet row) throws SQLException {
    int decimals = row.getInt("decimals");
    ValueBasis basis = ValueBasis.valueOf(row.getString("basis"));
    return new Entry(
        Sql.id(row, "id"),
        row.getString("code"),
        row.getString("name"),
        row.getString("unit_of_measure"),
        decimals,
        basis,
        new Aggregation(
            AggregationRule.valueOf(row.getString("over_members")),
            row.getInt("multiplier"),
            decimals),
        new Aggregation(
                AggregationRule.valueOf(row.getString("over_time")),
                row.getInt("multiplier"),
                decimals)
            .overTime(basis),
        Frequency.valueOf(row.getString("frequency")).period(),
        Sql.id(row, "disaggregation_id"),
        row.getString("target"));
  }

  /** By indicator. */
  Map<UUID, List<Value>> values(Collection<UUID> indicators, Collection<PeriodKey> periods) {
    Map<UUID, List<Value>> all = new HashMap<>();
    sql.list(
            """
            SELECT v.indicator_id, v.period, v.member_id, v.nature, r.num, r.state, r.figure_state, r.value, r.reason,
              r.numerator, r.denominator
            FROM indicator_value v
            JOIN indicator i ON i.id = v.indicator_id AND i.basis = v.basis
            JOIN LATERAL (SELECT * FROM indicator_value_revision y WHERE y.value_id = v.id
              AND y.state IN ('SUBMITTED', 'VERIFIED') ORDER BY y.num DESC LIMIT 1) r ON true
            WHERE v.indicator_id = ANY (?) AND v.period = ANY (?) AND v.nature IN ('ESTIMATE', 'OFFICIAL')""",
            IndicatorFacts::value,
            indicators.toArray(UUID[]::new),
            periods.stream().map(PeriodKey::toString).toArray(String[]::new))
        .forEach(v -> all.computeIfAbsent(v.indicatorId(), i -> new ArrayList<>()).add(v));
    return all;
  }

  private static Value value(ResultSet row) throws SQLException {
    return new Value(
        Sql.id(row, "indicator_id"),
        PeriodKey.parse(row.getString("period")),
        Sql.id(row, "member_id"),
        ValueNature.valueOf(row.getString("nature")),
        row.getInt("num"),
        ValueState.valueOf(row.getString("state")),
        new Content.Shown(
            FigureState.valueOf(row.getString("figure_state")),
            row.getBigDecimal("value"),
            row.getString("reason"),
            row.getBigDecimal("numerator"),
            row.getBigDecimal("denominator")));
  }
}
