package vn.tiendo.access;

import java.util.UUID;
import vn.tiendo.common.problem.RuleBroken;

/** What a sign-in asks for after the password. Kept elsewhere, so that access need not know how. */
public interface SecondStep {
  /**
   * Takes the code, so that it does not count again. Nothing is asked of accounts without a second
   * step.
   *
   * @param code as typed, or null
   * @return was it good? Also true where none is needed
   * @throws RuleBroken at /oneTimeCode when one is needed and none was given
   */
  boolean passes(UUID accountId, String code);

  /** Takes the second step away, at whatever stage it is. */
  void remove(UUID accountId);
}
