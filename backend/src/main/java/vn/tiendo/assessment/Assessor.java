package vn.tiendo.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tiendo.assessment.Input.Role;
import vn.tiendo.common.problem.Text;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.measure.Figure;
import vn.tiendo.measure.Observation;
import vn.tiendo.measure.Total;

/**
 * Assesses one indicator in one period on one day. Pure: everything it may depend on is given.
 *
 * <p>Statuses and reasons: the target's date, approved phases, estimates and official values are
 * weighed as {@link Judge} says.
 */
public final class Assessor {
  private final Subject subject;
  private final List<Observation> values;
  private final PeriodKey period;
  private final LocalDate asOf;
  private final List<UUID> members;
  private final List<UUID> previousMembers;

  /**
   * @param values verified and submitted values of the period, its parts and the same period of the
   *     year before
   * @param members the period's denominator; empty when the indicator is not disaggregated
   * @param previousMembers the denominator a year before
   */
  public Assessor(
      Subject subject,
      List<Observation> values,
      PeriodKey period,
      LocalDate asOf,
      List<UUID> members,
      List<UUID> previousMembers) {
    this.subject = subject;
    this.values = List.copyOf(values);
    this.period = period;
    this.asOf = asOf;
    this.members = List.copyOf(members);
    this.previousMembers = List.copyOf(previousMembers);
  }

  /** By verified values: the status. */
  public Assessment status() {
    return assess(Evidence.judged(subject, values, false));
  }

  /** As if everything submitted were verified: what is shown as "tạm tính". */
  public Assessment provisional() {
    return assess(Evidence.judged(subject, values, true));
  }

  private Assessment assess(Evidence evidence) {
    Target target = subject.target(period).orElse(null);
    if (target == null) {
      return nothing(NotAssessableReason.NO_TARGET, null, evidence.whole(period, members));
    }
    if (period.first().isAfter(asOf)) {
      return nothing(NotAssessableReason.NOT_DUE, target, Total.MISSING);
    }
    if (target.per() == TargetPer.MEMBER) {
      return perMember(target, evidence);
    }
    return target.type() == TargetType.GROWTH ? growth(target, evidence) : total(target, evidence);
  }

  private Assessment total(Target target, Evidence evidence) {
    Total total = evidence.whole(period, members);
    Verdict verdict = judge(target).judge(total, evidence.onlyOtherBasis(period));
    Text formula =
        verdict.phase() == null
            ? Text.of("assessment.formula.target", shown(total), period, Wording.of(target, period))
            : Text.of(
                "assessment.formula.phase",
                shown(total),
                period,
                verdict.phase().value(),
                verdict.phase().num(),
                Wording.of(target, period));
    return new Assessment(
        verdict.status(),
        verdict.reason(),
        total.figure(),
        tally(target, total),
        target,
        verdict.phase(),
        total.missing()
            ? Text.of("assessment.formula.none", period, Wording.of(target, period))
            : formula,
        inputs(total, target),
        notes(target, verdict, total));
  }

  private Tally tally(Target target, Total total) {
    if (members.isEmpty()
        || total.missing()
        || total.sources().stream().allMatch(o -> o.memberId() == null)) {
      return null;
    }
    int met = (int) members.stream().filter(m -> reaches(target, total, m)).count();
    return new Tally(met, total.counted(), total.expected());
  }

  private static boolean reaches(Target target, Total total, UUID member) {
    return total.sources().stream()
        .anyMatch(
            o ->
                member.equals(o.memberId())
                    && o.figure().state().counted()
                    && target.reach(o.figure().value()) != Reach.SHORT);
  }

  private Assessment growth(Target target, Evidence evidence) {
    Total now = evidence.whole(period, members);
    Total before = Growth.before(subject, evidence, period, previousMembers);
    List<Input> inputs = new ArrayList<>(inputs(now, target));
    before.sources().forEach(o -> inputs.add(Input.of(Role.PREVIOUS, o)));
    if (before.sources().isEmpty() && !before.missing()) {
      PeriodKey year = period.sameOf(period.year() - 1);
      inputs.add(new Input(Role.BASELINE, year, before.figure(), null, null, null));
    }
    Verdict verdict = growth(target, now, before, evidence);
    BigDecimal rate = rate(now, before);
    Text formula =
        rate == null
            ? Text.of("assessment.formula.growthNone", period, Wording.of(target, period))
            : Text.of(
                "assessment.formula.growth",
                Judge.result(now),
                Judge.result(before),
                Growth.shown(rate).value(),
                Wording.of(target, period));
    return new Assessment(
        verdict.status(),
        verdict.reason(),
        rate == null ? null : Growth.shown(rate),
        null,
        target,
        verdict.phase(),
        formula,
        inputs,
        notes(target, verdict, now));
  }

  private Verdict growth(Target target, Total now, Total before, Evidence evidence) {
    if (!now.known() || !now.complete()) {
      Verdict unknown = judge(target).judge(now, evidence.onlyOtherBasis(period));
      return unknown.reason() == null ? judge(target).absent() : unknown;
    }
    NotAssessableReason obstacle = Growth.obstacle(before);
    if (obstacle != null) {
      return Verdict.none(obstacle);
    }
    return judge(target).compare(rate(now, before), now.estimated() || before.estimated());
  }

  private static BigDecimal rate(Total now, Total before) {
    boolean possible = now.known() && before.known() && Growth.obstacle(before) == null;
    return possible ? Growth.rate(Judge.result(now), Judge.result(before)) : null;
  }

  private Assessment perMember(Target target, Evidence evidence) {
    MemberAssessor each = new MemberAssessor(period, members, target, judge(target), evidence);
    Verdict verdict = each.verdict();
    Tally tally = each.tally();
    List<Input> inputs = new ArrayList<>(each.inputs());
    inputs.addFirst(targetInput(target));
    Text formula =
        Text.of(
            "assessment.formula.member",
            Wording.of(target, period),
            tally.met(),
            tally.total(),
            tally.reported());
    return new Assessment(
        verdict.status(),
        verdict.reason(),
        evidence.whole(period, members).figure(),
        tally,
        target,
        null,
        formula,
        inputs,
        notes(target, verdict, Total.MISSING));
  }

  private Assessment nothing(NotAssessableReason reason, Target target, Total total) {
    Text formula =
        target == null
            ? Text.of("assessment.formula.noTarget", period)
            : Text.of("assessment.formula.none", period, Wording.of(target, period));
    Verdict verdict = Verdict.none(reason);
    return new Assessment(
        verdict.status(),
        reason,
        total.figure(),
        null,
        target,
        null,
        formula,
        inputs(total, target),
        notes(target, verdict, total));
  }

  private Judge judge(Target target) {
    return new Judge(subject, target, period, asOf);
  }

  private static Object shown(Total total) {
    return total.known() ? Judge.result(total) : "–";
  }

  private static List<Input> inputs(Total total, Target target) {
    List<Input> inputs = new ArrayList<>();
    if (target != null) {
      inputs.add(targetInput(target));
    }
    total.sources().forEach(o -> inputs.add(Input.of(Role.VALUE, o)));
    return inputs;
  }

  private static Input targetInput(Target target) {
    return new Input(Role.TARGET, null, Figure.of(target.value()), null, null, null);
  }

  private List<Text> notes(Target target, Verdict verdict, Total total) {
    List<Text> notes = new ArrayList<>();
    if (verdict.reason() != null) {
      notes.add(Text.of("assessment.note." + verdict.reason().name()));
    }
    if (total.estimated()) {
      notes.add(Text.of("assessment.note.estimated"));
    }
    if (!total.missing() && !total.complete() && total.expected() > 1) {
      notes.add(Text.of("assessment.note.partial", total.counted(), total.expected()));
    }
    if (target != null && target.type() == TargetType.RANGE) {
      notes.add(Text.of("assessment.note.range", target.value(), target.upper()));
    }
    return notes;
  }
}
