package vn.tiendo.secondfactor;

import java.util.List;
import vn.tiendo.common.web.ShownOnce;

/** The codes for the day the telephone is lost. */
record SecondFactorConfirmed(List<String> recoveryCodes) implements ShownOnce {
  @Override
  public SecondFactorConfirmed withoutSecret() {
    return new SecondFactorConfirmed(null);
  }
}
