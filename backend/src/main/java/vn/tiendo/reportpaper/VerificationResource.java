package vn.tiendo.reportpaper;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;

@Path("/api/v1/verifications")
@Produces(MediaType.APPLICATION_JSON)
class VerificationResource {
  private final PaperCodeService codes;
  private final RoutingContext routing;

  VerificationResource(PaperCodeService codes, RoutingContext routing) {
    this.codes = codes;
    this.routing = routing;
  }

  @GET
  @Path("{code}")
  @PermitAll
  @Operation(operationId = "verifyPaper")
  public RestResponse<PaperVerificationDto> verify(@RestPath String code) {
    return Answers.ok(codes.verify(code, routing.request().remoteAddress().hostAddress()));
  }
}
