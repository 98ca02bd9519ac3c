package vn.tiendo.common.problem;

/** 403: the caller sees the thing but may not do this with it. */
public final class NotAllowed extends ApiException {
  public NotAllowed(String key, Object... arguments) {
    super(Text.of(key, arguments));
  }
}
