package vn.tiendo.signin;

/**
 * @param refreshTokenIn COOKIE (default; browsers) or BODY (scripts)
 */
record NewSession(String username, String password, RefreshTokenIn refreshTokenIn) {
  /** Where the refresh token travels. */
  public enum RefreshTokenIn {
    COOKIE,
    BODY
  }

  boolean inCookie() {
    return refreshTokenIn != RefreshTokenIn.BODY;
  }
}
