package vn.tiendo.common.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.common.persistence.Sql;
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
  /** The resource in an address: /api/v1/tasks/{id}, /api/v1/occurrences/{id}/starts. */
  private static final Pattern ADDRESSED =
      Pattern.compile("/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/|$)");

  private final Messages messages;
  private final Caller caller;
  private final RoutingContext routing;
  private final Sql sql;
  private final Contract contract;
  private final ChangedFields changedFields;

  ProblemWriter(
      Messages messages,
      Caller caller,
      RoutingContext routing,
      Sql sql,
      Contract contract,
      ChangedFields changedFields) {
    this.messages = messages;
    this.caller = caller;
    this.routing = routing;
    this.sql = sql;
    this.contract = contract;
    this.changedFields = changedFields;
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

  /**
   * A concurrent writer got there first: Hibernate found the version moved. What the caller is told
   * of is the resource that he addressed, as he had read it.
   */
  Stale overtaken() {
    Matcher id = ADDRESSED.matcher(routing.request().path());
    return new Stale(
        id.find() ? UUID.fromString(id.group(1)) : null,
        -1,
        IfMatch.version(routing.request().getHeader(HttpHeaders.IF_MATCH)));
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
    UUID id = stale.resourceId();
    Long read = stale.readVersion();
    List<String> changed = read == null || id == null ? null : changedSince(id, read);
    Response answer = write(ProblemKind.STALE, detail, "STALE", null, null, changed, null);
    long current = stale.currentVersion() >= 0 || id == null ? stale.currentVersion() : latest(id);
    return current < 0 ? answer : with(answer, HttpHeaders.ETAG, "\"" + current + ".0\"");
  }

  /** Where a concurrent writer got there first: the version that he wrote, -1 when nobody did. */
  private long latest(UUID id) {
    return sql.count(
        "SELECT coalesce(max(row_version), -1) FROM audit_event WHERE resource_id = ?", id);
  }

  /** What the row's audit events changed, in the words of its representation. */
  private List<String> changedSince(UUID id, long version) {
    List<Map.Entry<String, String>> changed =
        sql.list(
            """
            SELECT DISTINCT resource_type, jsonb_object_keys(after) FROM audit_event
            WHERE resource_id = ? AND op = 'UPDATE' AND row_version > ?""",
            row -> Map.entry(row.getString(1), row.getString(2)),
            id,
            version);
    return changed.isEmpty()
        ? List.of()
        : changedFields.of(
            changed.stream().map(Map.Entry::getValue).toList(),
            contract.membersAt("/api/v1/" + changed.getFirst().getKey() + "s/{id}"));
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
