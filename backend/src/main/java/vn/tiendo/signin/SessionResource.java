package vn.tiendo.signin;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.tiendo.access.SessionService;
import vn.tiendo.access.SessionService.Opened;
import vn.tiendo.common.problem.NotSignedIn;
import vn.tiendo.common.security.Caller;

/**
 * Sessions. Answers with tokens are never kept for idempotency, so these methods are not @Write.
 */
@Path("/api/v1/sessions")
@Produces(MediaType.APPLICATION_JSON)
class SessionResource {
  private static final String COOKIE = "tiendo_refresh";

  private final SessionService sessions;
  private final MeService me;
  private final Caller caller;
  private final RoutingContext routing;

  SessionResource(SessionService sessions, MeService me, Caller caller, RoutingContext routing) {
    this.sessions = sessions;
    this.me = me;
    this.caller = caller;
    this.routing = routing;
  }

  @POST
  @PermitAll
  @Operation(operationId = "createSession")
  @APIResponseSchema(value = SessionDto.class, responseCode = "201")
  public RestResponse<SessionDto> signIn(NewSession login) {
    String address = routing.request().remoteAddress().hostAddress();
    Opened opened =
        sessions.signIn(login.username(), login.password(), login.oneTimeCode(), address);
    return answer(opened, login.inCookie());
  }

  @POST
  @Path("current/renewals")
  @PermitAll
  @Operation(operationId = "renewSession")
  @APIResponseSchema(value = SessionDto.class, responseCode = "201")
  public RestResponse<SessionDto> renew(
      @CookieParam(COOKIE) String cookie, RenewalRequest request) {
    String inBody = request == null ? null : request.refreshToken();
    String token = inBody != null ? inBody : cookie;
    if (token == null) {
      throw new NotSignedIn("identity.sessionEnded");
    }
    return answer(sessions.renew(token), inBody == null);
  }

  @DELETE
  @Path("current")
  @RolesAllowed({"PERSON", "NEWCOMER"})
  @Operation(operationId = "deleteSession")
  public RestResponse<Void> signOut() {
    sessions.signOut(caller.sessionId());
    return ResponseBuilder.<Void>noContent().cookie(cookie("", 0)).build();
  }

  private RestResponse<SessionDto> answer(Opened opened, boolean inCookie) {
    SessionDto dto =
        new SessionDto(
            opened.accessToken(),
            sessions.accessSeconds(),
            "Bearer",
            inCookie ? null : opened.refreshToken(),
            me.of(opened.accountId()));
    ResponseBuilder<SessionDto> answer = ResponseBuilder.create(RestResponse.Status.CREATED, dto);
    if (inCookie) {
      answer.cookie(cookie(opened.refreshToken(), (int) sessions.lifespanSeconds()));
    }
    return answer.build();
  }

  /**
   * Secure only where the connection is: on an office LAN without TLS the browser would drop it.
   */
  private NewCookie cookie(String value, int maxAge) {
    return new NewCookie.Builder(COOKIE)
        .value(value)
        .path("/api/v1/sessions")
        .maxAge(maxAge)
        .httpOnly(true)
        .secure(routing.request().isSSL())
        .sameSite(NewCookie.SameSite.STRICT)
        .build();
  }
}
