package vn.tiendo.apiclient;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Tokens for machine clients; answers with tokens are never kept, so this is not @Write. */
@Path("/oauth/token")
@Produces(MediaType.APPLICATION_JSON)
class OauthResource {
  private final OauthService oauth;
  private final RoutingContext routing;

  OauthResource(OauthService oauth, RoutingContext routing) {
    this.oauth = oauth;
    this.routing = routing;
  }

  @POST
  @PermitAll
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(operationId = "createAccessToken")
  public RestResponse<OauthAnswer> token(
      @HeaderParam("Authorization") String authorization, MultivaluedMap<String, String> form) {
    String address = routing.request().remoteAddress().hostAddress();
    OauthAnswer answer = oauth.token(authorization, form, address);
    ResponseBuilder<OauthAnswer> response = ResponseBuilder.create(status(answer), answer);
    if (answer instanceof OauthAnswer.Refusal refusal && refusal.error().equals("invalid_client")) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"tiendo\"");
    }
    return response.build();
  }

  private static RestResponse.Status status(OauthAnswer answer) {
    return switch (answer) {
      case OauthAnswer.Token token -> RestResponse.Status.OK;
      case OauthAnswer.Refusal refusal ->
          refusal.error().equals("invalid_client")
              ? RestResponse.Status.UNAUTHORIZED
              : RestResponse.Status.BAD_REQUEST;
    };
  }
}
