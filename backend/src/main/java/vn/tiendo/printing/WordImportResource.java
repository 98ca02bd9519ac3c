package vn.tiendo.printing;

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

/** The file that comes back from Word. */
@Path("/api/v1/consolidated-reports/{id}/texts")
@Produces(MediaType.APPLICATION_JSON)
class WordImportResource {
  private final WordImportService service;

  WordImportResource(WordImportService service) {
    this.service = service;
  }

  @POST
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "importConsolidatedText")
  public RestResponse<ImportedDto> take(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, EditedText wanted) {
    return Answers.ok(service.take(id, ifMatch, wanted));
  }
}
