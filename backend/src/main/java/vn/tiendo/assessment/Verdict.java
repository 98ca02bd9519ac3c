package vn.tiendo.assessment;

import vn.tiendo.measure.FigureState;
import vn.tiendo.measure.Total;

/** A status with the reason when there is none. */
record Verdict(StatusCode status, NotAssessableReason reason, Phase phase) {
  static Verdict of(StatusCode status) {
    return new Verdict(status, null, null);
  }

  static Verdict of(StatusCode status, Phase phase) {
    return new Verdict(status, null, phase);
  }

  static Verdict none(NotAssessableReason reason) {
    return new Verdict(StatusCode.NOT_ASSESSABLE, reason, null);
  }

  /** Why a figure that is there says nothing. */
  static Verdict unknown(Total total) {
    FigureState state = total.figure().state();
    if (state == FigureState.NOT_APPLICABLE) {
      return none(NotAssessableReason.NOT_APPLICABLE);
    }
    return none(
        total.expected() > 1
            ? NotAssessableReason.MEMBERS_MISSING
            : NotAssessableReason.NOT_AVAILABLE);
  }
}
