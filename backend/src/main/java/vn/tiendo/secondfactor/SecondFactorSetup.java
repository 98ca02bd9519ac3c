package vn.tiendo.secondfactor;

import vn.tiendo.common.web.ShownOnce;

/**
 * What an app on the telephone needs.
 *
 * @param secret Base32
 * @param uri the same for a QR code (otpauth)
 */
record SecondFactorSetup(String secret, String uri) implements ShownOnce {
  @Override
  public SecondFactorSetup withoutSecret() {
    return new SecondFactorSetup(null, null);
  }
}
