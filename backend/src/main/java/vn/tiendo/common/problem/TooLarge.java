package vn.tiendo.common.problem;

/** 413: the body is larger than its route takes. */
public final class TooLarge extends ApiException {
  public TooLarge(long limitBytes) {
    super(Text.of("common.tooLarge", limitBytes));
  }
}
