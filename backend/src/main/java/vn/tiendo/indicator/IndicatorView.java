package vn.tiendo.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.measure.Aggregation;
import vn.tiendo.measure.AggregationRule;
import vn.tiendo.measure.Frequency;
import vn.tiendo.measure.ValueBasis;
import vn.tiendo.plan.PlanState;

/**
 * An indicator as other features need it, with what of its plan decides about rights.
 *
 * @param planEndsOn null: open
 */
public record IndicatorView(
    UUID id,
    UUID ownerId,
    UUID planId,
    PlanState planState,
    UUID trackingUnitId,
    UUID consolidatingUnitId,
    LocalDate planStartsOn,
    LocalDate planEndsOn,
    UUID ownerUnitId,
    String code,
    String name,
    String unitOfMeasure,
    int decimals,
    Frequency frequency,
    ValueBasis basis,
    AggregationRule overTime,
    AggregationRule overMembers,
    int multiplier,
    UUID disaggregationId) {

  /** What {@link #of} reads, of {@code indicator i JOIN plan p}. */
  public static final String COLUMNS =
      """
      i.*, p.state AS plan_state, p.tracking_unit_id, p.consolidating_unit_id, p.starts_on,
      nullif(p.ends_on, 'infinity') AS ends_on""";

  public static IndicatorView of(ResultSet row) throws SQLException {
    return new IndicatorView(
        Sql.id(row, "id"),
        Sql.id(row, "owner_id"),
        Sql.id(row, "plan_id"),
        PlanState.valueOf(row.getString("plan_state")),
        Sql.id(row, "tracking_unit_id"),
        Sql.id(row, "consolidating_unit_id"),
        Sql.date(row, "starts_on"),
        Sql.date(row, "ends_on"),
        Sql.id(row, "owner_unit_id"),
        row.getString("code"),
        row.getString("name"),
        row.getString("unit_of_measure"),
        row.getInt("decimals"),
        Frequency.valueOf(row.getString("frequency")),
        ValueBasis.valueOf(row.getString("basis")),
        AggregationRule.valueOf(row.getString("over_time")),
        AggregationRule.valueOf(row.getString("over_members")),
        row.getInt("multiplier"),
        Sql.id(row, "disaggregation_id"));
  }

  public Aggregation timeRule() {
    return new Aggregation(overTime, multiplier, decimals);
  }

  public Aggregation memberRule() {
    return new Aggregation(overMembers, multiplier, decimals);
  }

  public int firstYear() {
    return planStartsOn.getYear();
  }

  public int lastYear() {
    return planEndsOn == null ? 2199 : planEndsOn.getYear();
  }

  /** Whether a period lies in the years of the plan. */
  public boolean covers(PeriodKey period) {
    return period.year() >= firstYear() && period.year() <= lastYear();
  }
}
