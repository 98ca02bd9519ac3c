package vn.tiendo.scorecard;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tiendo.assessment.Commitment;
import vn.tiendo.assessment.Target;
import vn.tiendo.assessment.TargetPer;
import vn.tiendo.assessment.TargetType;
import vn.tiendo.measure.Direction;
import vn.tiendo.measure.Frequency;
import vn.tiendo.unit.UnitRef;

/** An indicator in a list, with its targets and its status. */
public record IndicatorSummary(
    UUID id,
    String code,
    String name,
    UUID planId,
    UUID sectionId,
    UnitRef ownerUnit,
    String unitOfMeasure,
    int decimals,
    Frequency frequency,
    Direction direction,
    List<TargetSummary> targets,
    StatusDto.Summary status,
    Instant updatedAt,
    List<String> allowedActions) {

  /** A target in a list. */
  public record TargetSummary(
      UUID id,
      TargetType type,
      BigDecimal value,
      BigDecimal upper,
      String denominator,
      TargetPer per,
      Integer year,
      Commitment commitment,
      String text) {
    static TargetSummary of(Target target) {
      return new TargetSummary(
          target.id(),
          target.type(),
          target.value(),
          target.upper(),
          target.denominator(),
          target.per(),
          target.year(),
          target.commitment(),
          target.text());
    }
  }
}
