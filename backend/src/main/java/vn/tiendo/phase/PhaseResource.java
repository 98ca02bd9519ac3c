package vn.tiendo.phase;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.common.web.Write;

/** The phase sets of an indicator. */
@Path("/api/v1/indicators/{id}/phases")
@Produces("application/json")
class PhaseResource {
  private final PhaseService phases;

  PhaseResource(PhaseService phases) {
    this.phases = phases;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "listPhaseSets")
  public RestResponse<Page<PhaseSetDto>> list(
      @PathParam("id") UUID id,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @Context UriInfo uri) {
    return Answers.page(phases.list(id, cursor, limit), uri);
  }

  @POST
  @Write
  @RolesAllowed("USER")
  @APIResponseSchema(value = PhaseSetDto.class, responseCode = "201")
  @Operation(operationId = "createPhaseSet")
  public RestResponse<PhaseSetDto> create(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, NewPhaseSet wanted) {
    PhaseSetDto made = phases.create(id, ifMatch, wanted);
    return Answers.created("/api/v1/phase-sets/" + made.id(), made);
  }
}
