package vn.tiendo.unitpaper;

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

/** A unit's report as a file. */
@Path("/api/v1/reports/{id}")
@Produces(PaperFile.DOCX)
class UnitPaperResource {
  private final UnitFiles files;

  UnitPaperResource(UnitFiles files) {
    this.files = files;
  }

  @GET
  @Path("document.docx")
  @RolesAllowed("USER")
  @Operation(operationId = "getReportDocx")
  public RestResponse<StreamingOutput> docx(@RestPath UUID id) {
    return files.docx(id).download();
  }

  @GET
  @Path("document.pdf")
  @RolesAllowed("USER")
  @Produces("application/pdf")
  @Operation(operationId = "getReportPdf")
  public RestResponse<StreamingOutput> pdf(@RestPath UUID id) {
    return files.pdf(id).download();
  }

  @GET
  @Path("submissions/{no}/document.docx")
  @RolesAllowed("USER")
  @Operation(operationId = "getReportSubmissionDocx")
  public RestResponse<StreamingOutput> submissionDocx(@RestPath UUID id, @RestPath int no) {
    return files.docx(id, no).download();
  }

  @GET
  @Path("submissions/{no}/document.pdf")
  @RolesAllowed("USER")
  @Produces("application/pdf")
  @Operation(operationId = "getReportSubmissionPdf")
  public RestResponse<StreamingOutput> submissionPdf(@RestPath UUID id, @RestPath int no) {
    return files.pdf(id, no).download();
  }
}
