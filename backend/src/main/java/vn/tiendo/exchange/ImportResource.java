package vn.tiendo.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.Page;
import vn.tiendo.common.web.Write;

/** Files brought in. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
class ImportResource {
  private final ImportService service;

  ImportResource(ImportService service) {
    this.service = service;
  }

  @POST
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "createImport")
  @RequestBodySchema(Object.class)
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ImportDto.class)))
  @APIResponseSchema(value = ImportDto.class, responseCode = "201")
  public RestResponse<ImportDto> create(@QueryParam("kind") ImportKind kind, ObjectNode file) {
    ImportService.Answer answer = service.bring(file);
    return answer.fresh()
        ? Answers.created("/api/v1/imports/" + answer.result().id(), answer.result())
        : Answers.ok(answer.result());
  }

  @GET
  @Path("{id}")
  @RolesAllowed("USER")
  @Operation(operationId = "getImport")
  public ImportDto get(@PathParam("id") UUID id) {
    return service.get(id);
  }

  @GET
  @Path("{id}/rows")
  @RolesAllowed("USER")
  @Operation(operationId = "listImportRows")
  public RestResponse<Page<ImportRowDto>> rows(
      @PathParam("id") UUID id,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("includeTotal") boolean includeTotal,
      @Context UriInfo uri) {
    return Answers.page(service.rows(id, cursor, limit, includeTotal), uri);
  }
}
