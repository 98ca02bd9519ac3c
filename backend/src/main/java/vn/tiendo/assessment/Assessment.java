package vn.tiendo.assessment;

import java.util.List;
import vn.tiendo.common.problem.Text;
import vn.tiendo.measure.Figure;

/**
 * How an indicator stands in a period, and why.
 *
 * @param reason only with NOT_ASSESSABLE
 * @param figure what was compared: the figure of the period, or its growth in per cent; null when
 *     there is none
 * @param tally for a target per member, or a total made of members; else null
 * @param target null when none applies
 * @param phase the approved level of the period, when it was compared with
 */
public record Assessment(
    StatusCode status,
    NotAssessableReason reason,
    Figure figure,
    Tally tally,
    Target target,
    Phase phase,
    Text formula,
    List<Input> inputs,
    List<Text> notes) {

  /** Whether the other says the same of the indicator, by whatever values. */
  public boolean agrees(Assessment other) {
    return status == other.status
        && reason == other.reason
        && java.util.Objects.equals(figure, other.figure)
        && java.util.Objects.equals(tally, other.tally);
  }
}
