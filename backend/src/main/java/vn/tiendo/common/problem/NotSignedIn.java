package vn.tiendo.common.problem;

/** 401: no identity, or one that is no longer good. */
public final class NotSignedIn extends ApiException {
  public NotSignedIn(String key, Object... arguments) {
    super(Text.of(key, arguments));
  }
}
