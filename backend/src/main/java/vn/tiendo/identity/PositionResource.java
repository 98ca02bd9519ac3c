package vn.tiendo.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Write;

/** Positions, once given. */
@Path("/api/v1/positions")
@Produces(MediaType.APPLICATION_JSON)
class PositionResource {
  private final PositionService positions;

  PositionResource(PositionService positions) {
    this.positions = positions;
  }

  @POST
  @Path("{id}/endings")
  @Write
  @RolesAllowed("ADMINISTRATOR")
  @Operation(operationId = "endPosition")
  public RestResponse<UserDto> end(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, PositionEnd end) {
    return Answers.ok(positions.end(id, ifMatch, end));
  }
}
