package vn.tiendo.common.problem;

/** 429: wait, then try again. */
public final class TooManyAttempts extends ApiException {
  private final long retryAfterSeconds;

  public TooManyAttempts(long retryAfterSeconds) {
    super(Text.of("common.tooManyAttempts", retryAfterSeconds));
    this.retryAfterSeconds = retryAfterSeconds;
  }

  public long retryAfterSeconds() {
    return retryAfterSeconds;
  }
}
