package vn.tiendo.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.common.web.Write;

/** Plans and registers. */
@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
class PlanResource {
  private final PlanService service;

  PlanResource(PlanService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "listPlans")
  public RestResponse<Page<PlanDto>> list(
      @QueryParam("q") String q,
      @QueryParam("kind") PlanKind kind,
      @QueryParam("state") String states,
      @QueryParam("owner") String owner,
      @QueryParam("asOf") LocalDate asOf,
      @QueryParam("sort") @DefaultValue("-startsOn") String sort,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("includeTotal") boolean includeTotal,
      @Context UriInfo uri) {
    PlanFilter filter = service.filter(q, kind, states, owner, asOf);
    return Answers.page(service.list(filter, PlanSort.of(sort), cursor, limit, includeTotal), uri);
  }

  @POST
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "createPlan")
  @APIResponseSchema(value = PlanDto.class, responseCode = "201")
  public RestResponse<PlanDto> create(NewPlan wanted) {
    PlanDto plan = service.create(wanted);
    return Answers.created("/api/v1/plans/" + plan.id(), plan);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("USER")
  @Operation(operationId = "getPlan")
  public PlanDto get(@PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf) {
    return service.get(id, asOf);
  }

  @PATCH
  @Path("{id}")
  @Write
  @RolesAllowed("USER")
  @Consumes("application/merge-patch+json")
  @Operation(operationId = "editPlan")
  @RequestBodySchema(PlanEdit.class)
  public RestResponse<PlanDto> edit(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ObjectNode patch) {
    return Answers.ok(service.edit(id, ifMatch, patch));
  }

  @DELETE
  @Path("{id}")
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "deletePlan")
  public RestResponse<Void> delete(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    service.delete(id, ifMatch);
    return Answers.noContent();
  }

  @POST
  @Path("{id}/issue-decisions")
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "issuePlan")
  public RestResponse<PlanDto> issue(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, IssueDecision decision) {
    return Answers.ok(service.issue(id, ifMatch, decision));
  }

  @POST
  @Path("{id}/closures")
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "closePlan")
  public RestResponse<PlanDto> close(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, PlanClosure closure) {
    return Answers.ok(service.close(id, ifMatch, closure));
  }
}
