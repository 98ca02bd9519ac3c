package vn.tiendo.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.assessment.Commitment;
import vn.tiendo.assessment.Input;
import vn.tiendo.assessment.NotAssessableReason;
import vn.tiendo.assessment.StatusCode;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.measure.Figure;
import vn.tiendo.measure.ValueNature;
import vn.tiendo.measure.ValueState;

/** A status with everything that explains it. */
public record StatusDto(
    UUID indicatorId,
    PeriodKey period,
    LocalDate asOf,
    StatusCode status,
    String label,
    NotAssessableReason reason,
    String reasonLabel,
    Figure figure,
    String unitOfMeasure,
    int decimals,
    UUID targetId,
    Commitment commitment,
    MembersDto members,
    ProvisionalDto provisional,
    ExplanationDto explanation) {

  /** n of m members, in numbers and in words. */
  public record MembersDto(int met, int reported, int total, String text) {}

  /** What would follow from submitted values ("tạm tính"). */
  public record ProvisionalDto(
      StatusCode status,
      String label,
      NotAssessableReason reason,
      String reasonLabel,
      Figure figure,
      MembersDto members) {}

  /** The formula in words, what went in, the phase, the thresholds. */
  public record ExplanationDto(
      String formula,
      List<InputDto> inputs,
      PhaseDto phase,
      List<ThresholdDto> thresholds,
      List<String> notes) {}

  /** One thing that went in. */
  public record InputDto(
      Input.Role role,
      String label,
      PeriodKey period,
      UUID memberId,
      Figure figure,
      UUID valueId,
      Integer revision,
      ValueState state,
      ValueNature nature,
      StatusCode status) {}

  /** The approved level of the period. */
  public record PhaseDto(UUID phaseSetId, int num, PeriodKey period, BigDecimal value) {}

  /** What it takes to get a status. */
  public record ThresholdDto(StatusCode status, String text) {}

  /** The short form for lists. */
  public record Summary(
      PeriodKey period,
      LocalDate asOf,
      StatusCode status,
      String label,
      NotAssessableReason reason,
      String reasonLabel,
      Figure figure,
      MembersDto members,
      ProvisionalDto provisional) {}
}
