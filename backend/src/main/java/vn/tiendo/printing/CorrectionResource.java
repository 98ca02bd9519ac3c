package vn.tiendo.printing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.paper.PaperFile;

@Path("/api/v1/report-corrections")
@Produces(PaperFile.DOCX)
class CorrectionResource {
  private final ConsolidatedFiles files;

  CorrectionResource(ConsolidatedFiles files) {
    this.files = files;
  }

  @GET
  @Path("{id}/document.docx")
  @RolesAllowed("USER")
  @Operation(operationId = "getReportCorrectionDocument")
  public RestResponse<StreamingOutput> letter(@RestPath UUID id) {
    return files.correction(id).download();
  }
}
