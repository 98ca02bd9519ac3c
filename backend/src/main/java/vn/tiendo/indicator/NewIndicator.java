package vn.tiendo.indicator;

import java.util.List;
import java.util.UUID;
import vn.tiendo.measure.Direction;
import vn.tiendo.measure.Frequency;
import vn.tiendo.measure.ValueBasis;

/** An indicator to be made, with its targets; the owner unit by id or code. */
public record NewIndicator(
    UUID planId,
    UUID sectionId,
    String code,
    String name,
    String definition,
    String unitOfMeasure,
    int decimals,
    String method,
    String dataSource,
    Frequency frequency,
    Direction direction,
    ValueBasis basis,
    AggregationDto aggregation,
    UUID disaggregationId,
    String ownerUnit,
    List<UUID> taskIds,
    Baseline baseline,
    List<SeriesBreak> breaks,
    String note,
    List<NewTarget> targets) {

  IndicatorEdit edit() {
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
        aggregation,
        disaggregationId,
        ownerUnit,
        taskIds,
        baseline,
        breaks,
        note);
  }

  List<NewTarget> targetsOrNone() {
    return targets == null ? List.of() : targets;
  }
}
