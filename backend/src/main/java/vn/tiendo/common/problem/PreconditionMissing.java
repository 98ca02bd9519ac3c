package vn.tiendo.common.problem;

/** 428: a change without If-Match (RFC 6585). */
public final class PreconditionMissing extends ApiException {
  public PreconditionMissing() {
    super(Text.of("common.ifMatchRequired"));
  }
}
