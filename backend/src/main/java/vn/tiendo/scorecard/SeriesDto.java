package vn.tiendo.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.assessment.TargetType;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.indicator.Baseline;
import vn.tiendo.indicator.SeriesBreak;
import vn.tiendo.measure.Figure;

/**
 * Figures over time, with what they are to be read against.
 *
 * @param years null for what is measured by the year
 */
public record SeriesDto(
    UUID indicatorId,
    UUID memberId,
    LocalDate asOf,
    String unitOfMeasure,
    int decimals,
    Baseline baseline,
    List<PointDto> points,
    List<YearDto> years,
    List<SeriesBreak> breaks) {

  /**
   * A year of an indicator that is measured more often, official before estimated.
   *
   * @param computed reckoned from the points of the year; false when it was given itself
   * @param estimated an estimate went in
   * @param parts how many of them are known, null when it was given
   */
  public record YearDto(
      PeriodKey period,
      Figure figure,
      boolean computed,
      boolean estimated,
      boolean provisional,
      StatusDto.MembersDto parts) {}

  /**
   * One period.
   *
   * @param expected straight reference line to the target; never the status
   */
  public record PointDto(
      PeriodKey period,
      LocalDate from,
      LocalDate to,
      BigDecimal phase,
      TargetLine target,
      FigureDto estimate,
      FigureDto official,
      FigureDto planned,
      FigureDto settled,
      BigDecimal expected) {}

  /** The line, or the band, of the target. */
  public record TargetLine(TargetType type, BigDecimal value, BigDecimal upper) {}

  /**
   * A figure of one nature.
   *
   * @param provisional submitted, not yet verified
   * @param valueId the stored value, when it is one
   */
  public record FigureDto(
      Figure figure,
      boolean provisional,
      UUID valueId,
      Integer revision,
      StatusDto.MembersDto members) {}
}
