package vn.tiendo.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.tiendo.measure.Direction;
import vn.tiendo.measure.Frequency;
import vn.tiendo.measure.ValueBasis;

/** What of an indicator may be edited; the owner unit by id or code. */
record IndicatorEdit(
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
    String note) {

  /** The same with the owner unit by its id, whichever way it was named. */
  IndicatorEdit ownedBy(UUID unit) {
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
        unit.toString(),
        taskIds,
        baseline,
        breaks,
        note);
  }

  /** The fields that only an amendment may change once the plan is issued, where they differ. */
  List<String> governedChanges(IndicatorEdit before) {
    List<String> changed = new ArrayList<>();
    note(changed, "code", code, before.code);
    note(changed, "name", name, before.name);
    note(changed, "sectionId", sectionId, before.sectionId);
    note(changed, "ownerUnit", ownerUnit, before.ownerUnit);
    return changed;
  }

  /** The fields on which the meaning of values already given depends, where they differ. */
  List<String> measuringChanges(IndicatorEdit before) {
    List<String> changed = new ArrayList<>();
    note(changed, "frequency", frequency, before.frequency);
    note(changed, "basis", basis, before.basis);
    note(changed, "disaggregationId", disaggregationId, before.disaggregationId);
    note(changed, "unitOfMeasure", unitOfMeasure, before.unitOfMeasure);
    return changed;
  }

  private static void note(List<String> changed, String field, Object now, Object before) {
    if (!Objects.equals(now, before)) {
      changed.add(field);
    }
  }
}
