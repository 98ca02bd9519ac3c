package vn.tiendo.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
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
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Write;
import vn.tiendo.daily.WorkNote;

/** The moves of a report. */
@Path("/api/v1/reports/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ReportMoveResource {
  private final ReportService service;

  ReportMoveResource(ReportService service) {
    this.service = service;
  }

  @POST
  @Path("prefills")
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "prefillReport")
  public RestResponse<ReportDto> prefill(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ReportBodies.Prefilling wanted) {
    return Answers.ok(service.prefill(id, ifMatch, wanted));
  }

  @POST
  @Path("submissions")
  @Write
  @RolesAllowed("USER")
  @APIResponseSchema(value = SubmissionDto.class, responseCode = "201")
  @Operation(operationId = "submitReport")
  public RestResponse<SubmissionDto> submit(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ReportBodies.Submission sent) {
    SubmissionDto submission = service.submit(id, ifMatch, sent);
    return Answers.created("/api/v1/reports/" + id + "/submissions/" + submission.no(), submission);
  }

  @POST
  @Path("returns")
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "returnReport")
  public RestResponse<ReportDto> giveBack(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ReportBodies.Return wanted) {
    return Answers.ok(service.giveBack(id, ifMatch, wanted));
  }

  @POST
  @Path("receipts")
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "receiveReport")
  public RestResponse<ReportDto> receive(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, WorkNote note) {
    return Answers.ok(service.receive(id, ifMatch, note.note()));
  }

  @POST
  @Path("unlocks")
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "unlockReport")
  public RestResponse<ReportDto> unlock(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ReportBodies.Unlock wanted) {
    return Answers.ok(service.unlock(id, ifMatch, wanted));
  }

  @POST
  @Path("exclusions")
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "excludeReport")
  public RestResponse<ReportDto> exclude(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ReportBodies.Exclusion wanted) {
    return Answers.ok(service.exclude(id, ifMatch, wanted));
  }

  @POST
  @Path("inclusions")
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "includeReport")
  public RestResponse<ReportDto> include(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, WorkNote note) {
    return Answers.ok(service.include(id, ifMatch, note.note()));
  }
}
