package vn.tiendo.assessment;

import java.util.UUID;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.measure.Figure;
import vn.tiendo.measure.Observation;

/**
 * One thing an assessment was made from.
 *
 * @param value the stored value, when it is one
 * @param memberId of a MEMBER
 * @param status of a MEMBER
 */
public record Input(
    Role role,
    PeriodKey period,
    Figure figure,
    Observation value,
    UUID memberId,
    StatusCode status) {
  /** What the thing is. */
  public enum Role {
    VALUE,
    PREVIOUS,
    BASELINE,
    TARGET,
    MEMBER
  }

  static Input of(Role role, Observation value) {
    return new Input(role, value.period(), value.figure(), value, value.memberId(), null);
  }
}
