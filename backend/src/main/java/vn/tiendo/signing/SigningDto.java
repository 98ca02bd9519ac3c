package vn.tiendo.signing;

import java.time.Instant;
import java.util.List;
import vn.tiendo.identity.People;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.regime.SigningRole;

/**
 * The way to the number and what happened on it.
 *
 * @param turn null once issued
 */
record SigningDto(List<SigningRole> route, SigningRole.Role turn, List<Step> steps) {

  /**
   * @param versionNo the version that was passed on, given back or issued
   */
  record Step(
      int seq,
      SigningRole.Role role,
      SigningStep.Decision decision,
      Instant at,
      PersonRef by,
      String note,
      int versionNo) {
    static Step of(SigningStep step, People people) {
      return new Step(
          step.seq,
          step.role,
          step.decision,
          step.at,
          people.ref(step.byId),
          step.note,
          step.versionNo);
    }
  }
}
