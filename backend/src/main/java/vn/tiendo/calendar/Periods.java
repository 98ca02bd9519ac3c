package vn.tiendo.calendar;

import java.util.Optional;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.time.PeriodKey;

/** Reads period keys that fit the contract's pattern but may still name days that don't exist. */
public final class Periods {
  private Periods() {}

  /**
   * @param text null gives null
   * @throws RuleBroken when it names no period
   */
  public static PeriodKey ofParameter(String name, String text) {
    return text == null
        ? null
        : PeriodKey.find(text)
            .orElseThrow(() -> RuleBroken.ofParameter(name, "BAD_PERIOD", "calendar.badPeriod"));
  }

  /** Of a member of a request; what names no period is noted at the pointer. */
  public static Optional<PeriodKey> of(String text, String pointer, Violations violations) {
    Optional<PeriodKey> period = PeriodKey.find(text);
    if (period.isEmpty()) {
      violations.add(pointer, "BAD_PERIOD", "calendar.badPeriod");
    }
    return period;
  }
}
