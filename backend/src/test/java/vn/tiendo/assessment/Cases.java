package vn.tiendo.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.common.time.PeriodKind;
import vn.tiendo.measure.Aggregation;
import vn.tiendo.measure.AggregationRule;
import vn.tiendo.measure.Figure;
import vn.tiendo.measure.FigureState;
import vn.tiendo.measure.Observation;
import vn.tiendo.measure.ValueBasis;
import vn.tiendo.measure.ValueNature;
import vn.tiendo.measure.ValueState;

/** Builds an indicator and its values in words, for the tests of the rules. */
final class Cases {
  private final List<Target> targets = new ArrayList<>();
  private final List<Phase> phases = new ArrayList<>();
  private final List<Observation> values = new ArrayList<>();
  private List<UUID> members = List.of();
  private PeriodKind frequency = PeriodKind.YEAR;
  private ValueBasis basis = ValueBasis.CUMULATIVE;
  private AggregationRule overTime = AggregationRule.LAST;
  private AggregationRule overMembers = AggregationRule.NONE;
  private Figure baseline = new Figure(FigureState.NOT_AVAILABLE, null, "không nêu");
  private Integer baselineYear;

  static Cases target(TargetType type, String value) {
    return new Cases().and(type, value, null, null, TargetPer.TOTAL, Commitment.STRIVED);
  }

  static Cases target(TargetType type, String value, int year) {
    return new Cases().and(type, value, null, year, TargetPer.TOTAL, Commitment.STRIVED);
  }

  static Cases none() {
    return new Cases();
  }

  Cases and(
      TargetType type,
      String value,
      String upper,
      Integer year,
      TargetPer per,
      Commitment commitment) {
    targets.add(
        new Target(
            UUID.randomUUID(),
            type,
            new BigDecimal(value),
            upper == null ? null : new BigDecimal(upper),
            null,
            per,
            year,
            commitment,
            "lời văn"));
    return this;
  }

  Cases every(PeriodKind length, ValueBasis counts, AggregationRule time) {
    frequency = length;
    basis = counts;
    overTime = time;
    return this;
  }

  Cases flow() {
    return every(PeriodKind.YEAR, ValueBasis.IN_PERIOD, AggregationRule.SUM);
  }

  Cases members(AggregationRule rule, UUID... ids) {
    overMembers = rule;
    members = List.of(ids);
    return this;
  }

  Cases baseline(int year, String value) {
    baseline = Figure.of(new BigDecimal(value));
    baselineYear = year;
    return this;
  }

  Cases phase(String period, String value) {
    phases.add(new Phase(UUID.randomUUID(), 1, PeriodKey.parse(period), new BigDecimal(value)));
    return this;
  }

  Cases official(String period, String value) {
    return value(
        period, null, ValueNature.OFFICIAL, ValueState.VERIFIED, Figure.of(new BigDecimal(value)));
  }

  Cases estimate(String period, String value) {
    return value(
        period, null, ValueNature.ESTIMATE, ValueState.VERIFIED, Figure.of(new BigDecimal(value)));
  }

  Cases submitted(String period, String value) {
    return value(
        period, null, ValueNature.OFFICIAL, ValueState.SUBMITTED, Figure.of(new BigDecimal(value)));
  }

  Cases state(String period, FigureState state) {
    return value(period, null, ValueNature.OFFICIAL, ValueState.VERIFIED, Figure.of(state));
  }

  Cases member(String period, UUID member, String value) {
    return value(
        period,
        member,
        ValueNature.OFFICIAL,
        ValueState.VERIFIED,
        Figure.of(new BigDecimal(value)));
  }

  Cases member(String period, UUID member, FigureState state) {
    return value(period, member, ValueNature.OFFICIAL, ValueState.VERIFIED, Figure.of(state));
  }

  Cases value(String period, UUID member, ValueNature nature, ValueState state, Figure figure) {
    return value(period, member, nature, state, basis, figure);
  }

  Cases value(
      String period,
      UUID member,
      ValueNature nature,
      ValueState state,
      ValueBasis counts,
      Figure figure) {
    values.add(
        new Observation(
            UUID.randomUUID(),
            1,
            state,
            PeriodKey.parse(period),
            member,
            nature,
            counts,
            figure,
            null,
            null));
    return this;
  }

  Assessor on(String period, String asOf) {
    Subject subject =
        new Subject(
            UUID.randomUUID(),
            "đơn vị",
            frequency,
            basis,
            new Aggregation(overTime, 100, 1),
            new Aggregation(overMembers, 100, 1),
            2021,
            2025,
            baseline,
            baselineYear,
            targets,
            phases);
    return new Assessor(
        subject, values, PeriodKey.parse(period), LocalDate.parse(asOf), members, members);
  }

  Assessment status(String period, String asOf) {
    return on(period, asOf).status();
  }
}
