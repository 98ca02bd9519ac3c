package vn.tiendo.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.common.time.PeriodRegime;
import vn.tiendo.measure.AggregationRule;
import vn.tiendo.measure.FigureState;
import vn.tiendo.measure.Total;

/**
 * One figure against one target.
 *
 * <p>In the period of the target's own date the figure is held against the target; before it,
 * against the approved phase of the period, and without a phase nothing is said: certificates and
 * enterprises come in lumps, so no straight line is assumed. An estimate never settles: it makes
 * "on track" or "at risk". Missed is said only after the target's date.
 */
final class Judge {
  private final Subject subject;
  private final Target target;
  private final PeriodKey period;
  private final LocalDate asOf;

  Judge(Subject subject, Target target, PeriodKey period, LocalDate asOf) {
    this.subject = subject;
    this.target = target;
    this.period = period;
    this.asOf = asOf;
  }

  Verdict judge(Total total, boolean onlyOtherBasis) {
    if (total.missing()) {
      return onlyOtherBasis ? Verdict.none(NotAssessableReason.BASIS_DIFFERS) : absent();
    }
    if (!total.known()) {
      return Verdict.unknown(total);
    }
    if (total.figure().state() == FigureState.NOT_ARISEN && !adds()) {
      return Verdict.none(NotAssessableReason.NOT_ARISEN);
    }
    return total.complete() ? compare(result(total), total.estimated()) : unfinished(total);
  }

  /** No value: not due until the data of the period are closed, then missing. */
  Verdict absent() {
    boolean open = !asOf.isAfter(period.cutOff(PeriodRegime.REPORTING));
    return Verdict.none(open ? NotAssessableReason.NOT_DUE : NotAssessableReason.NO_VALUE);
  }

  /** Part of a running period: what it already reaches counts, what it lacks may still come. */
  private Verdict unfinished(Total total) {
    if (total.sources().stream().anyMatch(o -> o.memberId() != null)) {
      return Verdict.none(NotAssessableReason.MEMBERS_MISSING);
    }
    if (asOf.isAfter(period.last())) {
      return Verdict.none(NotAssessableReason.NO_VALUE);
    }
    Verdict soFar = growsTowards() ? compare(result(total), true) : absent();
    return soFar.status() == StatusCode.ON_TRACK
        ? soFar
        : Verdict.none(NotAssessableReason.NOT_DUE);
  }

  /** A sum that has not yet passed an upper limit says nothing: the rest is still to come. */
  private boolean growsTowards() {
    return switch (target.type()) {
      case AT_LEAST, MORE_THAN, RANGE, GROWTH -> true;
      case AT_MOST, LESS_THAN, EXACTLY -> !adds();
    };
  }

  Verdict compare(BigDecimal result, boolean estimated) {
    Reach reach = target.reach(result);
    if (period.last().equals(target.dueOn(period))) {
      return atDate(reach, estimated);
    }
    return subject
        .phase(period)
        .map(phase -> beforeDate(reach, target.keepsUp(result, phase.value()), estimated, phase))
        .orElseGet(() -> Verdict.none(NotAssessableReason.NOT_PHASED));
  }

  private Verdict atDate(Reach reach, boolean estimated) {
    if (estimated) {
      return Verdict.of(reach == Reach.SHORT ? StatusCode.AT_RISK : StatusCode.ON_TRACK);
    }
    return switch (reach) {
      case EXCEEDED -> Verdict.of(StatusCode.EXCEEDED);
      case MET -> Verdict.of(StatusCode.MET);
      case SHORT ->
          Verdict.of(asOf.isAfter(target.dueOn(period)) ? StatusCode.MISSED : StatusCode.AT_RISK);
    };
  }

  private static Verdict beforeDate(Reach reach, boolean keepsUp, boolean estimated, Phase phase) {
    if (!estimated && reach != Reach.SHORT) {
      return Verdict.of(reach == Reach.EXCEEDED ? StatusCode.EXCEEDED : StatusCode.MET, phase);
    }
    return Verdict.of(keepsUp ? StatusCode.ON_TRACK : StatusCode.AT_RISK, phase);
  }

  /** In an indicator that is summed up, nothing arisen is 0. */
  private boolean adds() {
    return subject.overTime().rule() == AggregationRule.SUM;
  }

  static BigDecimal result(Total total) {
    return total.figure().value() == null ? BigDecimal.ZERO : total.figure().value();
  }
}
