package vn.tiendo.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.assessment.Input.Role;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.measure.Figure;
import vn.tiendo.measure.FigureState;
import vn.tiendo.measure.Observation;
import vn.tiendo.measure.Total;

/** A target that each member has to meet: every member judged by itself, then all together. */
final class MemberAssessor {
  private final PeriodKey period;
  private final List<UUID> members;
  private final Target target;
  private final Judge judge;
  private final Evidence evidence;
  private final Map<StatusCode, Integer> counts = new EnumMap<>(StatusCode.class);
  private final List<Input> inputs = new ArrayList<>();
  private int met;
  private int reported;
  private int applicable;

  MemberAssessor(
      PeriodKey period, List<UUID> members, Target target, Judge judge, Evidence evidence) {
    this.period = period;
    this.members = members;
    this.target = target;
    this.judge = judge;
    this.evidence = evidence;
    members.forEach(this::take);
  }

  Tally tally() {
    return new Tally(met, reported, applicable);
  }

  List<Input> inputs() {
    return inputs;
  }

  private void take(UUID member) {
    Total total = evidence.member(period, member);
    if (!total.missing() && total.figure().state() == FigureState.NOT_APPLICABLE) {
      inputs.add(input(total, member, null));
      return;
    }
    Verdict verdict = judge.judge(total, false);
    applicable++;
    reported += total.known() ? 1 : 0;
    met += total.known() && target.reach(Judge.result(total)) != Reach.SHORT ? 1 : 0;
    counts.merge(verdict.status(), 1, Integer::sum);
    inputs.add(input(total, member, verdict.status()));
  }

  private Input input(Total total, UUID member, StatusCode status) {
    Figure figure = total.missing() ? Figure.of(FigureState.NOT_AVAILABLE) : total.figure();
    Observation value = total.sources().size() == 1 ? total.sources().getFirst() : null;
    return new Input(Role.MEMBER, period, figure, value, member, status);
  }

  /** One member short after the date misses it for all; else every member must be known. */
  Verdict verdict() {
    if (counts.containsKey(StatusCode.MISSED)) {
      return Verdict.of(StatusCode.MISSED);
    }
    if (applicable == 0) {
      return Verdict.none(
          members.isEmpty()
              ? NotAssessableReason.MEMBERS_MISSING
              : NotAssessableReason.NOT_APPLICABLE);
    }
    if (reported == 0) {
      return evidence.onlyOtherBasis(period)
          ? Verdict.none(NotAssessableReason.BASIS_DIFFERS)
          : judge.absent();
    }
    if (counts.containsKey(StatusCode.NOT_ASSESSABLE)) {
      return Verdict.none(
          reported == applicable
              ? NotAssessableReason.NOT_PHASED
              : NotAssessableReason.MEMBERS_MISSING);
    }
    return Verdict.of(worst());
  }

  private StatusCode worst() {
    for (StatusCode status : List.of(StatusCode.AT_RISK, StatusCode.ON_TRACK, StatusCode.MET)) {
      if (counts.containsKey(status)) {
        return status;
      }
    }
    return StatusCode.EXCEEDED;
  }
}
