package vn.tiendo.meeting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Write;

@Path("/api/v1/meeting-conclusions")
@Produces(MediaType.APPLICATION_JSON)
class ConclusionResource {
  private final ConclusionService service;

  ConclusionResource(ConclusionService service) {
    this.service = service;
  }

  @GET
  @Path("{id}")
  @RolesAllowed("USER")
  @Operation(operationId = "getMeetingConclusion")
  public RestResponse<ConclusionDto> get(@RestPath UUID id) {
    return Answers.ok(service.get(id));
  }

  @PATCH
  @Path("{id}")
  @Write
  @RolesAllowed("USER")
  @Consumes("application/merge-patch+json")
  @Operation(operationId = "editMeetingConclusion")
  public RestResponse<ConclusionDto> edit(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ObjectNode patch) {
    return Answers.ok(service.edit(id, ifMatch, patch));
  }

  @DELETE
  @Path("{id}")
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "deleteMeetingConclusion")
  public RestResponse<Void> delete(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    service.delete(id, ifMatch);
    return Answers.noContent();
  }
}
