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

/** The report as a file. */
@Path("/api/v1/consolidated-reports/{id}")
@Produces(PaperFile.DOCX)
class ConsolidatedPaperResource {
  private final ConsolidatedFiles files;

  ConsolidatedPaperResource(ConsolidatedFiles files) {
    this.files = files;
  }

  @GET
  @Path("document.docx")
  @RolesAllowed("USER")
  @Operation(operationId = "getConsolidatedDocx")
  public RestResponse<StreamingOutput> docx(@RestPath UUID id) {
    return files.docx(id).download();
  }

  @GET
  @Path("document.pdf")
  @RolesAllowed("USER")
  @Produces("application/pdf")
  @Operation(operationId = "getConsolidatedPdf")
  public RestResponse<StreamingOutput> pdf(@RestPath UUID id) {
    return files.pdf(id).download();
  }

  @GET
  @Path("document.xlsx")
  @RolesAllowed("USER")
  @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
  @Operation(operationId = "getConsolidatedXlsx")
  public RestResponse<StreamingOutput> xlsx(@RestPath UUID id) {
    return files.xlsx(id).download();
  }

  @GET
  @Path("versions/{no}/document.docx")
  @RolesAllowed("USER")
  @Operation(operationId = "getConsolidatedVersionDocx")
  public RestResponse<StreamingOutput> versionDocx(@RestPath UUID id, @RestPath int no) {
    return files.docx(id, no).download();
  }

  @GET
  @Path("versions/{no}/document.pdf")
  @RolesAllowed("USER")
  @Produces("application/pdf")
  @Operation(operationId = "getConsolidatedVersionPdf")
  public RestResponse<StreamingOutput> versionPdf(@RestPath UUID id, @RestPath int no) {
    return files.pdf(id, no).download();
  }

  @GET
  @Path("briefing.docx")
  @RolesAllowed("USER")
  @Operation(operationId = "getBriefing")
  public RestResponse<StreamingOutput> briefing(@RestPath UUID id) {
    return files.briefing(id).download();
  }
}
