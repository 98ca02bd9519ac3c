package vn.tiendo.common.problem;

/** 422: an Idempotency-Key that already stands for another payload. */
public final class KeyReused extends ApiException {
  public KeyReused() {
    super(Text.of("common.keyReused"));
  }
}
