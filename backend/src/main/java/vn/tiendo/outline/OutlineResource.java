package vn.tiendo.outline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.common.web.Write;
import vn.tiendo.daily.Paging;

/** Outlines of reports. */
@Path("/api/v1/outlines")
@Produces(MediaType.APPLICATION_JSON)
class OutlineResource {
  private final OutlineService service;

  OutlineResource(OutlineService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "listOutlines")
  public RestResponse<Page<OutlineDto>> list(
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @RestQuery boolean includeTotal,
      @Context UriInfo uri) {
    return Answers.page(service.list(new Paging(cursor, limit, includeTotal)), uri);
  }

  @POST
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = OutlineDto.class, responseCode = "201")
  @Operation(operationId = "createOutline")
  public RestResponse<OutlineDto> create(OutlineDto.Wanted wanted) {
    OutlineDto outline = service.create(wanted);
    return Answers.created("/api/v1/outlines/" + outline.id(), outline);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("USER")
  @Operation(operationId = "getOutline")
  public RestResponse<OutlineDto> get(@RestPath UUID id) {
    return Answers.ok(service.get(id));
  }

  @PATCH
  @Path("{id}")
  @Write
  @RolesAllowed("USER")
  @Consumes("application/merge-patch+json")
  @Operation(operationId = "editOutline")
  public RestResponse<OutlineDto> edit(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ObjectNode patch) {
    return Answers.ok(service.edit(id, ifMatch, patch));
  }
}
