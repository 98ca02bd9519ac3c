package vn.tiendo.phase;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Write;

/** One phase set. */
@Path("/api/v1/phase-sets/{id}")
@Produces("application/json")
class PhaseSetResource {
  private final PhaseService phases;

  PhaseSetResource(PhaseService phases) {
    this.phases = phases;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "getPhaseSet")
  public PhaseSetDto get(@PathParam("id") UUID id) {
    return phases.get(id);
  }

  @PATCH
  @Write
  @RolesAllowed("USER")
  @Consumes("application/merge-patch+json")
  @Operation(operationId = "editPhaseSet")
  public RestResponse<PhaseSetDto> edit(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ObjectNode patch) {
    return Answers.ok(phases.edit(id, ifMatch, patch));
  }

  @DELETE
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "deletePhaseSet")
  public RestResponse<Void> delete(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    phases.delete(id, ifMatch);
    return Answers.noContent();
  }

  @POST
  @Path("submissions")
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "submitPhaseSet")
  public RestResponse<PhaseSetDto> submit(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return Answers.ok(phases.submit(id, ifMatch));
  }

  @POST
  @Path("approvals")
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "approvePhaseSet")
  public RestResponse<PhaseSetDto> approve(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, PhaseApproval approval) {
    return Answers.ok(phases.approve(id, ifMatch, approval));
  }

  @POST
  @Path("returns")
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "returnPhaseSet")
  public RestResponse<PhaseSetDto> sendBack(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, PhaseReturn words) {
    return Answers.ok(phases.sendBack(id, ifMatch, words));
  }
}
