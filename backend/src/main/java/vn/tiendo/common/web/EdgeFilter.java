package vn.tiendo.common.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.common.persistence.Ids;
import vn.tiendo.common.time.AsOfDay;

/**
 * The edge, before JAX-RS: request id, security headers, what {@link EdgeRules} refuses; and the
 * same problem document for whatever fails before or beside JAX-RS.
 */
@ApplicationScoped
class EdgeFilter {
  static final String REQUEST_ID = "tiendo.requestId";
  private static final int FIRST = 10_000;
  private static final List<Integer> STATUSES =
      List.of(400, 401, 403, 404, 405, 406, 413, 414, 415, 431, 500, 503);

  private final Messages messages;
  private final boolean simulated;
  private final String version = ApiVersion.read();

  EdgeFilter(Messages messages, @ConfigProperty(name = "tiendo.simulated") boolean simulated) {
    this.messages = messages;
    this.simulated = simulated;
  }

  void register(@Observes Filters filters) {
    filters.register(this::edge, FIRST);
  }

  void errors(@Observes Router router) {
    for (int status : STATUSES) {
      router.errorHandler(status, ctx -> refuse(ctx, ProblemKind.ofStatus(status)));
    }
    // Before Quarkus's own, which would log an error and answer with a stack trace.
    router.route().order(-FIRST).failureHandler(this::failed);
  }

  /** A request without a Host that can be read fails before any handler (RFC 9112 section 3.2). */
  private void failed(RoutingContext ctx) {
    if (ctx.statusCode() == 400 && ctx.request().authority() == null) {
      refuse(ctx, ProblemKind.INVALID_REQUEST);
    } else {
      ctx.next();
    }
  }

  private void edge(RoutingContext ctx) {
    UUID id = Ids.next();
    ctx.put(REQUEST_ID, id);
    headers(ctx.response(), ctx.request().path(), id);
    EdgeRules.refusal(ctx.request()).ifPresentOrElse(kind -> refuse(ctx, kind), () -> goOn(ctx));
  }

  private static void goOn(RoutingContext ctx) {
    asOfDay(ctx);
    withSmallBody(ctx);
  }

  /** An instant becomes its day here, once for everybody behind who reads `asOf`. */
  private static void asOfDay(RoutingContext ctx) {
    String query = ctx.request().query();
    if (query != null && query.contains("asOf=") && ctx.queryParam("asOf").size() == 1) {
      AsOfDay.of(ctx.queryParams().get("asOf"))
          .ifPresent(day -> ctx.queryParams().set("asOf", day));
    }
  }

  /**
   * A body known to be small is taken in before a worker thread is asked, which would otherwise
   * wait for it while the two wake each other. Of a client that goes away in between nothing is
   * left.
   */
  private static void withSmallBody(RoutingContext ctx) {
    if (!EdgeRules.smallBody(ctx.request())) {
      ctx.next();
      return;
    }
    ctx.request()
        .body()
        .onSuccess(
            body -> {
              ((RoutingContextInternal) ctx).setBody(body);
              ctx.next();
            });
    // Quarkus holds bodies back until somebody reads them.
    ctx.request().resume();
  }

  private void headers(HttpServerResponse response, String path, UUID id) {
    response.putHeader("Request-Id", id.toString());
    response.putHeader("API-Version", version);
    response.putHeader("X-Content-Type-Options", "nosniff");
    response.putHeader("X-Frame-Options", "DENY");
    response.putHeader("Referrer-Policy", "no-referrer");
    response.putHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.putHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.putHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (path != null && (path.startsWith("/api/") || path.startsWith("/oauth/"))) {
      if (simulated) {
        response.putHeader("Simulated", "true");
      }
      response.putHeader("Cache-Control", "no-store");
      response.putHeader(
          "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
    }
  }

  private void refuse(RoutingContext ctx, ProblemKind kind) {
    if (ctx.response().ended() || ctx.response().headWritten()) {
      return;
    }
    UUID id = ctx.get(REQUEST_ID) == null ? Ids.next() : ctx.get(REQUEST_ID);
    headers(ctx.response(), ctx.request().path(), id);
    String language = language(ctx.request().getHeader("Accept-Language"));
    JsonObject problem =
        new JsonObject()
            .put("type", kind.uri())
            .put("title", messages.say(language, kind.titleKey()))
            .put("status", kind.status())
            .put("detail", messages.say(language, detail(kind)))
            .put("instance", ctx.request().path() == null ? "" : ctx.request().path())
            .put("requestId", id.toString());
    if (kind == ProblemKind.NOT_SIGNED_IN) {
      ctx.response().putHeader("WWW-Authenticate", "Bearer");
    }
    if (kind == ProblemKind.UNSUPPORTED_MEDIA_TYPE && ctx.request().method() == HttpMethod.PATCH) {
      ctx.response().putHeader("Accept-Patch", "application/merge-patch+json");
    }
    ctx.response()
        .setStatusCode(kind.status())
        .putHeader("Content-Type", Problem.MEDIA_TYPE)
        .end(problem.encode());
  }

  /** What is refused out here has no members or parameters that could be named one by one. */
  private static String detail(ProblemKind kind) {
    return kind == ProblemKind.INVALID_REQUEST ? "common.unreadable" : kind.explanationKey();
  }

  /** "en" when the header prefers English, else "vi". */
  static String language(String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.length() > 200) {
      return "vi";
    }
    String first = acceptLanguage.strip().toLowerCase(Locale.ROOT);
    return first.startsWith("en") ? "en" : "vi";
  }
}
