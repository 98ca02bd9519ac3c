package vn.tiendo.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.common.problem.Text;
import vn.tiendo.common.time.PeriodKey;

/** Targets and thresholds in words, still without a language. */
public final class Wording {
  private Wording() {}

  /** "ít nhất 4 đến hết năm 2025 (phấn đấu)". */
  public static Text of(Target target, PeriodKey period) {
    Text level = Text.of("assessment.target." + target.type().name(), arguments(target));
    Text when =
        target.year() == null
            ? Text.of("assessment.target.everyYear")
            : Text.of("assessment.target.byYear", String.valueOf(target.dueYear(period)));
    String key = target.commitment().name() + "." + target.per().name();
    return Text.of("assessment.commitment." + key, level, when);
  }

  private static Object[] arguments(Target target) {
    return target.upper() == null
        ? new Object[] {target.value()}
        : new Object[] {target.value(), target.upper()};
  }

  /** What leads to which status in a period, the target's own date or one before it. */
  public static List<Threshold> thresholds(Target target, PeriodKey period) {
    List<Threshold> all = new ArrayList<>();
    String type = target.type().name();
    if (exceedable(target)) {
      all.add(
          new Threshold(
              StatusCode.EXCEEDED, Text.of("assessment.exceeded." + type, arguments(target))));
    }
    all.add(new Threshold(StatusCode.MET, Text.of("assessment.met." + type, arguments(target))));
    LocalDate due = target.dueOn(period);
    boolean atDate = period.last().equals(due);
    all.add(
        new Threshold(
            StatusCode.ON_TRACK,
            Text.of(atDate ? "assessment.onTrack.date" : "assessment.onTrack.phase")));
    all.add(
        new Threshold(
            StatusCode.AT_RISK,
            Text.of(atDate ? "assessment.atRisk.date" : "assessment.atRisk.phase", due)));
    all.add(new Threshold(StatusCode.MISSED, Text.of("assessment.missed", due)));
    return all;
  }

  private static boolean exceedable(Target target) {
    return switch (target.type()) {
      case AT_LEAST, AT_MOST, RANGE, GROWTH -> true;
      case EXACTLY, MORE_THAN, LESS_THAN -> false;
    };
  }
}
