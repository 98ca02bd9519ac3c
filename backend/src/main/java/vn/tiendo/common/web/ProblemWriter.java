package vn.tiendo.common.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.persistence.Tracked;
import vn.tiendo.common.problem.ApiException;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.KeyReused;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.NotSignedIn;
import vn.tiendo.common.problem.PreconditionMissing;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Stale;
import vn.tiendo.common.problem.TooLarge;
import vn.tiendo.common.problem.TooManyAttempts;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.contract.Contract;

/** Writes problem documents in the caller's language. */
@RequestScoped
class ProblemWriter {
  private final Messages messages;
  private final Caller caller;
  private final RoutingContext routing;
  private final Sql sql;
  private final Contract contract;

  ProblemWriter(
      Messages messages, Caller caller, RoutingContext routing, Sql sql, Contract contract) {
    this.messages = messages;
    this.caller = caller;
    this.routing = routing;
    this.sql = sql;
    this.contract = contract;
  }

  Response answer(ApiException refusal) {
    String detail = messages.say(language(), refusal.text());
    return switch (refusal) {
      case NotFound e -> answer(ProblemKind.NOT_FOUND, detail);
      case NotAllowed e -> answer(ProblemKind.NOT_ALLOWED, detail);
      case NotSignedIn e -> challenge(answer(ProblemKind.NOT_SIGNED_IN, detail));
      case KeyReused e -> answer(ProblemKind.IDEMPOTENCY_KEY_REUSED, detail);
      case PreconditionMissing e -> answer(ProblemKind.IF_MATCH_REQUIRED, detail);
      case TooLarge e -> answer(ProblemKind.TOO_LARGE, detail);
      case TooManyAttempts e ->
          retry(answer(ProblemKind.TOO_MANY_ATTEMPTS, detail), e.retryAfterSeconds());
      case RuleBroken e -> violations(e, detail);
      case Conflict e -> conflict(e, detail);
      case Stale e -> stale(e, detail);
    };
  }

  Response answer(ProblemKind kind, String detail) {
    return write(kind, detail, null, null, null, null, null);
  }

  /** What JAX-RS refuses by itself, with the headers that say what would be right. */
  Response framework(ProblemKind kind) {
    Response answer = answer(kind, null);
    boolean patch = routing.request().method().name().equals("PATCH");
    return switch (kind) {
      case METHOD_NOT_ALLOWED ->
          with(answer, HttpHeaders.ALLOW, contract.methods(routing.request().path()));
      case UNSUPPORTED_MEDIA_TYPE ->
          patch ? with(answer, "Accept-Patch", "application/merge-patch+json") : answer;
      case NOT_SIGNED_IN -> challenge(answer);
      default -> answer;
    };
  }

  private static Response with(Response answer, String header, String value) {
    return Response.fromResponse(answer).header(header, value).build();
  }

  Response forbiddenByRole() {
    boolean newcomer = caller.signedIn() && caller.rights().mustChangePassword();
    String key = newcomer ? "common.changePasswordFirst" : "common.notForThisRole";
    return answer(ProblemKind.NOT_ALLOWED, messages.say(language(), key));
  }

  Response away() {
    return retry(answer(ProblemKind.UNAVAILABLE, messages.say(language(), "common.away")), 5);
  }

  /** A concurrent writer got there first: Hibernate found the version moved. */
  Stale overtaken(Object entity) {
    return entity instanceof Tracked row
        ? new Stale(row.id(), -1, row.version())
        : new Stale(null, -1, null);
  }

  private Response violations(RuleBroken broken, String detail) {
    List<Problem.Item> items =
        broken.violations().stream()
            .map(
                v ->
                    new Problem.Item(
                        v.pointer(), v.parameter(), v.code(), messages.say(language(), v.text())))
            .toList();
    return write(ProblemKind.INVALID_REQUEST, detail, "INVALID_REQUEST", null, null, null, items);
  }

  private Response conflict(Conflict conflict, String detail) {
    return write(
        ProblemKind.STATE_FORBIDS,
        detail,
        conflict.code(),
        conflict.currentState(),
        conflict.allowedActions(),
        null,
        null);
  }

  private Response stale(Stale stale, String detail) {
    Long read = stale.readVersion();
    List<String> changed =
        read == null || stale.resourceId() == null ? null : changedSince(stale.resourceId(), read);
    Response answer = write(ProblemKind.STALE, detail, "STALE", null, null, changed, null);
    return stale.currentVersion() < 0
        ? answer
        : Response.fromResponse(answer)
            .header(HttpHeaders.ETAG, "\"" + stale.currentVersion() + ".0\"")
            .build();
  }

  /** Column names of the row's audit events, as the API spells them. */
  private List<String> changedSince(UUID id, long version) {
    return sql
        .list(
            """
            SELECT DISTINCT jsonb_object_keys(after) FROM audit_event
            WHERE resource_id = ? AND op = 'UPDATE' AND row_version > ?""",
            row -> row.getString(1),
            id,
            version)
        .stream()
        .filter(
            c ->
                !List.of(
                        "version",
                        "updated_at",
                        "changed_by",
                        "request_id",
                        "search_text",
                        "sort_name")
                    .contains(c))
        .map(ProblemWriter::camel)
        .sorted()
        .toList();
  }

  private static String camel(String column) {
    StringBuilder name = new StringBuilder();
    for (String part : column.split("_")) {
      name.append(
          name.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
    }
    return name.toString();
  }

  private Response write(
      ProblemKind kind,
      String detail,
      String code,
      String currentState,
      List<String> allowedActions,
      List<String> changedFields,
      List<Problem.Item> errors) {
    Problem problem =
        new Problem(
            kind.uri(),
            messages.say(language(), kind.titleKey()),
            kind.status(),
            detail == null ? messages.say(language(), kind.explanationKey()) : detail,
            routing.request().path(),
            routing.get(EdgeFilter.REQUEST_ID),
            code,
            currentState,
            allowedActions,
            changedFields,
            errors);
    return Response.status(kind.status()).type(Problem.MEDIA_TYPE).entity(problem).build();
  }

  /** A refused token never reaches the filter that tells the caller's language. */
  private String language() {
    return EdgeFilter.language(routing.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }

  private static Response challenge(Response answer) {
    return with(answer, HttpHeaders.WWW_AUTHENTICATE, "Bearer");
  }

  private static Response retry(Response answer, long seconds) {
    return Response.fromResponse(answer).header(HttpHeaders.RETRY_AFTER, seconds).build();
  }
}
