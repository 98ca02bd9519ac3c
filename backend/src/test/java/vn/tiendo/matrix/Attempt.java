package vn.tiendo.matrix;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.tiendo.support.Personas;

/**
 * An operation as it is tried.
 *
 * @param listed allowedActions of the object names it
 * @param inBody the object is named in the body, so that for whoever may not see it it is an
 *     unknown reference, not a missing page
 * @param body a valid one, null for none
 */
record Attempt(
    String operationId,
    boolean listed,
    boolean inBody,
    BiFunction<Subject, Personas, Object> body) {

  static Attempt of(String operationId, Object body) {
    return new Attempt(operationId, true, false, (subject, persona) -> body);
  }

  static Attempt by(String operationId, Function<Subject, Object> body) {
    return new Attempt(operationId, true, false, (subject, persona) -> body.apply(subject));
  }

  static Attempt by(String operationId, BiFunction<Subject, Personas, Object> body) {
    return new Attempt(operationId, true, false, body);
  }

  static Attempt bare(String operationId) {
    return of(operationId, null);
  }

  static Attempt reason(String operationId) {
    return of(operationId, Map.of("reason", "Lý do"));
  }

  /** The object stands in the body. */
  Attempt inTheBody() {
    return new Attempt(operationId, listed, true, body);
  }

  Attempt unlisted() {
    return new Attempt(operationId, false, inBody, body);
  }
}
