package vn.tiendo.scorecard;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.tiendo.assessment.Phase;
import vn.tiendo.assessment.Tally;
import vn.tiendo.assessment.Target;
import vn.tiendo.assessment.TargetType;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.measure.Observation;
import vn.tiendo.measure.Total;
import vn.tiendo.measure.ValueNature;
import vn.tiendo.measure.ValueState;
import vn.tiendo.scorecard.SeriesDto.FigureDto;
import vn.tiendo.scorecard.SeriesDto.PointDto;
import vn.tiendo.scorecard.SeriesDto.TargetLine;

/** Tells the points of a series. */
@Singleton
class SeriesPoints {
  private final StatusDtos dtos;

  SeriesPoints(StatusDtos dtos) {
    this.dtos = dtos;
  }

  List<PointDto> of(SeriesGround ground) {
    ReferenceLine line = ground.line();
    return ground.periods().stream().map(p -> point(p, ground, line)).toList();
  }

  private PointDto point(PeriodKey period, SeriesGround ground, ReferenceLine line) {
    boolean whole = ground.member() == null;
    return new PointDto(
        period,
        period.first(),
        period.last(),
        ground.subject().phase(period).map(Phase::value).orElse(null),
        target(period, ground),
        figure(period, ValueNature.ESTIMATE, ground),
        figure(period, ValueNature.OFFICIAL, ground),
        figure(period, ValueNature.PLANNED, ground),
        figure(period, ValueNature.SETTLED, ground),
        whole ? line.at(period) : null);
  }

  /** The verified figure; without one the submitted, marked, for those who may see it. */
  private FigureDto figure(PeriodKey period, ValueNature nature, SeriesGround ground) {
    Total verified = ground.total(period, nature, false);
    Total total =
        verified.missing() && ground.sees() ? ground.total(period, nature, true) : verified;
    if (total.missing()) {
      return null;
    }
    boolean provisional = total.sources().stream().anyMatch(o -> o.state() == ValueState.SUBMITTED);
    Observation one = total.sources().size() == 1 ? total.sources().getFirst() : null;
    boolean many = total.expected() > 1;
    Tally tally = new Tally(total.counted(), total.counted(), total.expected());
    return new FigureDto(
        total.figure(),
        provisional,
        one == null ? null : one.valueId(),
        one == null ? null : one.revision(),
        many ? dtos.members(tally) : null);
  }

  /** A target of growth is a line only where the year before is known. */
  private TargetLine target(PeriodKey period, SeriesGround ground) {
    Target target = ground.subject().target(period).orElse(null);
    if (target == null) {
      return null;
    }
    if (target.type() != TargetType.GROWTH) {
      return new TargetLine(target.type(), target.value(), target.upper());
    }
    Total before = ground.firm(period.sameOf(period.year() - 1));
    if (before.figure() == null || before.figure().value() == null) {
      return null;
    }
    BigDecimal value =
        before
            .figure()
            .value()
            .multiply(target.value().add(BigDecimal.valueOf(100)))
            .divide(BigDecimal.valueOf(100), 6, RoundingMode.HALF_UP)
            .setScale(ground.indicator().decimals(), RoundingMode.HALF_UP);
    return new TargetLine(target.type(), value, null);
  }
}
