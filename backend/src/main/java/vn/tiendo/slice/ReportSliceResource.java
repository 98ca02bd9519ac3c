package vn.tiendo.slice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.paper.PaperFile;

@Path("/api/v1/report-slices")
@Produces(MediaType.APPLICATION_JSON)
class ReportSliceResource {
  private final Slices slices;
  private final SlicePaper paper;

  ReportSliceResource(Slices slices, SlicePaper paper) {
    this.slices = slices;
    this.paper = paper;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "getReportSlice")
  public RestResponse<SliceDto> get(@BeanParam SliceQuery query) {
    return Answers.ok(slices.of(query));
  }

  @GET
  @Path("document.docx")
  @RolesAllowed("USER")
  @Produces(PaperFile.DOCX)
  @Operation(operationId = "getReportSliceDocument")
  public RestResponse<StreamingOutput> document(@BeanParam SliceQuery query) {
    return paper.docx(slices.of(query)).download();
  }
}
