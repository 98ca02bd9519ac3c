package vn.tiendo.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.Write;

/** One command over many rows. */
@Path("/api/v1/bulk-commands")
@Produces(MediaType.APPLICATION_JSON)
class BulkResource {
  private final BulkService service;

  BulkResource(BulkService service) {
    this.service = service;
  }

  @POST
  @Write(foretells = true)
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "createBulkCommand")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BulkCommandDto.class)))
  @APIResponseSchema(value = BulkCommandDto.class, responseCode = "201")
  public RestResponse<BulkCommandDto> create(NewBulkCommand wanted) {
    BulkCommandDto done = service.carryOut(wanted);
    return Answers.created("/api/v1/bulk-commands/" + done.id(), done);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("USER")
  @Operation(operationId = "getBulkCommand")
  public RestResponse<BulkCommandDto> get(@RestPath UUID id) {
    return Answers.ok(service.get(id));
  }
}
