package vn.tiendo.amendment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One amendment. */
@Path("/api/v1/amendments")
@Produces(MediaType.APPLICATION_JSON)
class AmendmentResource {
  private final AmendmentService service;

  AmendmentResource(AmendmentService service) {
    this.service = service;
  }

  @GET
  @Path("{id}")
  @RolesAllowed("USER")
  @Operation(operationId = "getAmendment")
  public AmendmentDto get(@PathParam("id") UUID id) {
    return service.get(id);
  }
}
