package vn.tiendo.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.anchor.Anchors;
import vn.tiendo.anchor.SourceAnchorDto;
import vn.tiendo.common.security.Relation;
import vn.tiendo.unit.Units;

/** Puts together what goes out: the indicator, its targets of a day, their sources. */
@ApplicationScoped
class IndicatorDtos {
  private final IndicatorRepository indicators;
  private final TargetRepository targets;
  private final IndicatorRights rights;
  private final Anchors anchors;
  private final Units units;
  private final boolean simulated;

  IndicatorDtos(
      IndicatorRepository indicators,
      TargetRepository targets,
      IndicatorRights rights,
      Anchors anchors,
      Units units,
      @ConfigProperty(name = "tiendo.simulated") boolean simulated) {
    this.indicators = indicators;
    this.targets = targets;
    this.rights = rights;
    this.anchors = anchors;
    this.units = units;
    this.simulated = simulated;
  }

  IndicatorDto of(Indicator row, IndicatorView view, LocalDate on) {
    EnumSet<Relation> relations = rights.relations(view);
    return new IndicatorDto(
        row.id(),
        row.version(),
        row.code,
        row.name,
        row.planId,
        view.planState(),
        row.sectionId,
        row.definition,
        row.unitOfMeasure,
        row.decimals,
        row.method,
        row.dataSource,
        row.frequency,
        row.direction,
        row.basis,
        row.aggregation(),
        row.disaggregationId,
        units.ref(row.ownerUnitId, on),
        row.taskIds,
        row.baseline(),
        row.breaks,
        row.note,
        of(targets.on(row.id(), on), view),
        simulated,
        row.createdAt(),
        row.updatedAt(),
        IndicatorRights.allowedActions(
            relations, view.planState(), indicators.phasesOpen(row.id())));
  }

  List<TargetDto> of(List<IndicatorTarget> rows, IndicatorView view) {
    Map<UUID, List<SourceAnchorDto>> sources =
        anchors.of(rows.stream().map(IndicatorTarget::id).toList());
    EnumSet<Relation> relations = rights.relations(view);
    return rows.stream()
        .map(
            t ->
                TargetDto.of(
                    t,
                    sources.get(t.id()),
                    IndicatorRights.targetActions(relations, view.planState(), t.current())))
        .toList();
  }

  TargetDto of(IndicatorTarget row, IndicatorView view) {
    return of(List.of(row), view).getFirst();
  }
}
