package vn.tiendo.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tiendo.common.persistence.SearchKeys;
import vn.tiendo.common.persistence.SortKeys;
import vn.tiendo.common.persistence.Tracked;
import vn.tiendo.measure.AggregationRule;
import vn.tiendo.measure.Direction;
import vn.tiendo.measure.FigureState;
import vn.tiendo.measure.Frequency;
import vn.tiendo.measure.GivenState;
import vn.tiendo.measure.MemberRule;
import vn.tiendo.measure.ValueBasis;

/** An indicator's dictionary entry. */
@Entity
@Table(name = "indicator")
class Indicator extends Tracked {
  @Column(updatable = false)
  UUID ownerId;

  @Column(updatable = false)
  UUID planId;

  UUID sectionId;
  String code;
  String sortKey;
  String name;
  String definition;
  String unitOfMeasure;
  int decimals;
  String method;
  String dataSource;

  @Enumerated(EnumType.STRING)
  Frequency frequency;

  @Enumerated(EnumType.STRING)
  Direction direction;

  @Enumerated(EnumType.STRING)
  ValueBasis basis;

  @Enumerated(EnumType.STRING)
  AggregationRule overTime;

  @Enumerated(EnumType.STRING)
  AggregationRule overMembers;

  int multiplier;
  UUID disaggregationId;
  UUID ownerUnitId;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<UUID> taskIds;

  @Enumerated(EnumType.STRING)
  FigureState baselineState;

  BigDecimal baselineValue;
  String baselineReason;
  Integer baselineYear;
  String baselineSource;

  @JdbcTypeCode(SqlTypes.JSON)
  List<SeriesBreak> breaks;

  String note;
  String searchText;

  protected Indicator() {}

  Indicator(UUID ownerId, UUID planId) {
    this.ownerId = ownerId;
    this.planId = planId;
  }

  final void edit(IndicatorEdit edit, UUID ownerUnit) {
    sectionId = edit.sectionId();
    code = edit.code();
    sortKey = SortKeys.natural(code);
    name = edit.name();
    definition = edit.definition();
    unitOfMeasure = edit.unitOfMeasure();
    decimals = edit.decimals();
    method = edit.method();
    dataSource = edit.dataSource();
    frequency = edit.frequency();
    direction = edit.direction();
    basis = edit.basis();
    overTime = edit.aggregation().overTime();
    overMembers = edit.aggregation().overMembers().rule();
    multiplier = edit.aggregation().factor();
    disaggregationId = edit.disaggregationId();
    ownerUnitId = ownerUnit;
    taskIds = edit.taskIds() == null ? List.of() : edit.taskIds();
    breaks = edit.breaks() == null ? List.of() : edit.breaks();
    note = edit.note();
    searchText = SearchKeys.of(code, name, definition, unitOfMeasure);
    start(edit.baseline().normal());
  }

  private void start(Baseline baseline) {
    baselineState = baseline.state().state();
    baselineValue = baseline.value();
    baselineReason = baseline.reason();
    baselineYear = baseline.year();
    baselineSource = baseline.source();
  }

  Baseline baseline() {
    return new Baseline(
        GivenState.of(baselineState), baselineValue, baselineReason, baselineYear, baselineSource);
  }

  AggregationDto aggregation() {
    return new AggregationDto(overTime, MemberRule.valueOf(overMembers.name()), multiplier);
  }

  IndicatorEdit asEdit() {
    return new IndicatorEdit(
        sectionId,
        code,
        name,
        definition,
        unitOfMeasure,
        decimals,
        method,
        dataSource,
        frequency,
        direction,
        basis,
        aggregation(),
        disaggregationId,
        ownerUnitId.toString(),
        taskIds,
        baseline(),
        breaks,
        note);
  }
}
