package vn.tiendo.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.Write;

/** Lists as files. */
@Path("/api/v1/exports")
@Produces(MediaType.APPLICATION_JSON)
class ExportResource {
  private final ExportService service;

  ExportResource(ExportService service) {
    this.service = service;
  }

  @POST
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "createExport")
  @APIResponseSchema(value = ExportDto.class, responseCode = "201")
  public RestResponse<ExportDto> create(NewExport wanted) {
    ExportDto export = service.create(wanted);
    return Answers.created("/api/v1/exports/" + export.id(), export);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("USER")
  @Operation(operationId = "getExport")
  public RestResponse<ExportDto> get(@RestPath UUID id) {
    return Answers.ok(service.get(id));
  }
}
