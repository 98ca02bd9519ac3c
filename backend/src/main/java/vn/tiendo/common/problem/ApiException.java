package vn.tiendo.common.problem;

/**
 * The way every rule says no. Services throw one of the subclasses; common.web.ProblemMappers alone
 * turns them into HTTP answers (RFC 9457).
 */
public abstract sealed class ApiException extends RuntimeException
    permits NotFound,
        NotAllowed,
        NotSignedIn,
        Conflict,
        RuleBroken,
        PreconditionMissing,
        Stale,
        KeyReused,
        TooManyAttempts,
        TooLarge {
  private final transient Text text;

  protected ApiException(Text text) {
    super(text.key(), null, false, false);
    this.text = text;
  }

  /** What a person reads. */
  public Text text() {
    return text;
  }
}
