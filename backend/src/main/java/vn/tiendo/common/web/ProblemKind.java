package vn.tiendo.common.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The whole error vocabulary: each kind has a page at its URI and a title in messages/problem. */
public enum ProblemKind {
  INVALID_REQUEST(400),
  NOT_SIGNED_IN(401),
  NOT_ALLOWED(403),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  STATE_FORBIDS(409),
  STALE(412),
  TOO_LARGE(413),
  URI_TOO_LONG(414),
  UNSUPPORTED_MEDIA_TYPE(415),
  IDEMPOTENCY_KEY_REUSED(422),
  IF_MATCH_REQUIRED(428),
  TOO_MANY_ATTEMPTS(429),
  HEADERS_TOO_LARGE(431),
  FAULT(500),
  UNAVAILABLE(503);

  private final int status;

  ProblemKind(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }

  /** Relative to the server, e.g. /problems/not-found. */
  public String uri() {
    return "/problems/" + slug();
  }

  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String titleKey() {
    return "problem." + name() + ".title";
  }

  String explanationKey() {
    return "problem." + name() + ".explanation";
  }

  static Optional<ProblemKind> ofSlug(String slug) {
    return Arrays.stream(values()).filter(k -> k.slug().equals(slug)).findFirst();
  }

  static ProblemKind ofStatus(int status) {
    return Arrays.stream(values())
        .filter(k -> k.status == status)
        .findFirst()
        .orElse(status < 500 ? INVALID_REQUEST : FAULT);
  }
}
