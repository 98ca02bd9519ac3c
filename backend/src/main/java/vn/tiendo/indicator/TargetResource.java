package vn.tiendo.indicator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Write;

/** One target. */
@Path("/api/v1/indicator-targets/{id}")
@Produces("application/json")
class TargetResource {
  private final TargetService targets;

  TargetResource(TargetService targets) {
    this.targets = targets;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "getIndicatorTarget")
  public TargetDto get(@PathParam("id") UUID id) {
    return targets.get(id);
  }

  @PATCH
  @Write
  @RolesAllowed("USER")
  @Consumes("application/merge-patch+json")
  @Operation(operationId = "editIndicatorTarget")
  public RestResponse<TargetDto> edit(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ObjectNode patch) {
    return Answers.ok(targets.edit(id, ifMatch, patch));
  }

  @DELETE
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "deleteIndicatorTarget")
  public RestResponse<Void> delete(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    targets.delete(id, ifMatch);
    return Answers.noContent();
  }
}
