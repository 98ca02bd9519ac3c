package vn.tiendo.indicator;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.measure.Direction;
import vn.tiendo.measure.Frequency;
import vn.tiendo.measure.ValueBasis;
import vn.tiendo.plan.PlanState;
import vn.tiendo.unit.UnitRef;

/** An indicator as it travels. */
public record IndicatorDto(
    UUID id,
    long version,
    String code,
    String name,
    UUID planId,
    PlanState planState,
    UUID sectionId,
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
    UnitRef ownerUnit,
    List<UUID> taskIds,
    Baseline baseline,
    List<SeriesBreak> breaks,
    String note,
    List<TargetDto> targets,
    boolean simulated,
    Instant createdAt,
    Instant updatedAt,
    List<String> allowedActions)
    implements Versioned {}
