package vn.tiendo.secondfactor;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.Write;

/** The second step of one's own sign-in. */
@Path("/api/v1/me/second-factor")
@Produces(MediaType.APPLICATION_JSON)
class SecondFactorResource {
  private final SecondFactorService service;
  private final RoutingContext routing;

  SecondFactorResource(SecondFactorService service, RoutingContext routing) {
    this.service = service;
    this.routing = routing;
  }

  @GET
  @RolesAllowed("PERSON")
  @Operation(operationId = "getMySecondFactor")
  public SecondFactorDto get() {
    return service.own();
  }

  @POST
  @Path("setups")
  @Write
  @RolesAllowed("PERSON")
  @Operation(operationId = "startSecondFactor")
  public RestResponse<SecondFactorSetup> start(SecondFactorStart start) {
    return Answers.ok(service.start(start));
  }

  @POST
  @Path("confirmations")
  @Write
  @RolesAllowed("PERSON")
  @Operation(operationId = "confirmSecondFactor")
  public RestResponse<SecondFactorConfirmed> confirm(SecondFactorConfirmation confirmation) {
    return Answers.ok(service.confirm(confirmation));
  }

  @POST
  @Path("removals")
  @Write
  @RolesAllowed("PERSON")
  @Operation(operationId = "removeSecondFactor")
  public RestResponse<SecondFactorDto> remove(SecondFactorRemoval removal) {
    String address = routing.request().remoteAddress().hostAddress();
    return Answers.ok(service.remove(removal, address));
  }
}
