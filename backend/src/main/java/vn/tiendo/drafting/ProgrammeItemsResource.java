package vn.tiendo.drafting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

@Path("/api/v1/programmes/{id}")
@Produces(MediaType.APPLICATION_JSON)
class ProgrammeItemsResource {
  private final ProgrammeItemsService items;
  private final ProgrammeCopyService copies;

  ProgrammeItemsResource(ProgrammeItemsService items, ProgrammeCopyService copies) {
    this.items = items;
    this.copies = copies;
  }

  @POST
  @Path("items")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "saveProgrammeItems")
  public RestResponse<ProgrammeItemsResult> save(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ProgrammeItems wanted) {
    return Answers.ok(items.save(id, ifMatch, wanted));
  }

  @POST
  @Path("copies")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "copyProgrammeItems")
  public RestResponse<ProgrammeItemsResult> copy(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ProgrammeCopy wanted) {
    return Answers.ok(copies.copy(id, ifMatch, wanted));
  }
}
