package vn.tiendo.signin;

/**
 * @param oneTimeCode of the app, or a recovery code; only for whoever has set it up
 * @param refreshTokenIn COOKIE (default; browsers) or BODY (scripts)
 */
record NewSession(
    String username, String password, String oneTimeCode, RefreshTokenIn refreshTokenIn) {
  /** Where the refresh token travels. */
  public enum RefreshTokenIn {
    COOKIE,
    BODY
  }

  boolean inCookie() {
    return refreshTokenIn != RefreshTokenIn.BODY;
  }
}
