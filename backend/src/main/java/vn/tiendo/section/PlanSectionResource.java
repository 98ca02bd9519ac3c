package vn.tiendo.section;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.common.web.Write;

/**
 * The sections of a plan; a class of its own, because JAX-RS looks for a path in one class only.
 */
@Path("/api/v1/plans/{id}/sections")
@Produces(MediaType.APPLICATION_JSON)
class PlanSectionResource {
  private final SectionService service;

  PlanSectionResource(SectionService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "listSections")
  public RestResponse<Page<SectionDto>> list(
      @PathParam("id") UUID planId,
      @QueryParam("asOf") LocalDate asOf,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("includeTotal") boolean includeTotal,
      @Context UriInfo uri) {
    return Answers.page(service.list(planId, asOf, cursor, limit, includeTotal), uri);
  }

  @POST
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "createSection")
  @APIResponseSchema(value = SectionDto.class, responseCode = "201")
  public RestResponse<SectionDto> create(
      @PathParam("id") UUID planId, @HeaderParam("If-Match") IfMatch ifMatch, NewSection wanted) {
    SectionDto section = service.create(planId, ifMatch, wanted);
    return Answers.created("/api/v1/sections/" + section.id(), section);
  }
}
