package vn.tiendo.common.problem;

/** 404: the thing does not exist, or the caller may not know that it does; both answer alike. */
public final class NotFound extends ApiException {
  public NotFound() {
    super(Text.of("common.notFound"));
  }
}
