package vn.tiendo.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.common.web.Write;
import vn.tiendo.daily.ListWords;
import vn.tiendo.daily.Paging;

/** Units' reports: read and written. */
@Path("/api/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
class ReportResource {
  private final ReportService service;
  private final SubmissionReader submissions;
  private final ListWords words;
  private final Caller caller;

  ReportResource(
      ReportService service, SubmissionReader submissions, ListWords words, Caller caller) {
    this.service = service;
    this.submissions = submissions;
    this.words = words;
    this.caller = caller;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "listReports")
  public RestResponse<Page<ReportDto>> list(
      @RestQuery("reportPeriod") String period,
      @RestQuery String regime,
      @RestQuery String unit,
      @RestQuery String state,
      @RestQuery Boolean sent,
      @RestQuery Boolean late,
      @RestQuery Boolean begun,
      @RestQuery Boolean received,
      @RestQuery @DefaultValue("true") boolean nested,
      @RestQuery boolean mine,
      @RestQuery @DefaultValue("-dueOn") String sort,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @RestQuery boolean includeTotal,
      @Context UriInfo uri) {
    ReportRepository.Filter filter =
        new ReportRepository.Filter(
            ListWords.ids(period),
            ListWords.ids(regime),
            words.units(unit, "unit", nested),
            ListWords.words(state),
            sent,
            late,
            begun,
            received,
            mine ? caller.unitIds().toArray(UUID[]::new) : null);
    return Answers.page(service.list(filter, sort, new Paging(cursor, limit, includeTotal)), uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("USER")
  @Operation(operationId = "getReport")
  public RestResponse<ReportDto> get(@RestPath UUID id) {
    return Answers.ok(service.get(id));
  }

  @PATCH
  @Path("{id}")
  @Write
  @RolesAllowed("USER")
  @Consumes("application/merge-patch+json")
  @Operation(operationId = "editReport")
  public RestResponse<ReportDto> edit(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ObjectNode patch) {
    return Answers.ok(service.edit(id, ifMatch, patch));
  }

  @GET
  @Path("{id}/submissions")
  @RolesAllowed("USER")
  @Operation(operationId = "listReportSubmissions")
  public RestResponse<Page<SubmissionDto>> submissions(
      @RestPath UUID id,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @RestQuery boolean includeTotal,
      @Context UriInfo uri) {
    return Answers.page(submissions.list(id, new Paging(cursor, limit, includeTotal)), uri);
  }

  @GET
  @Path("{id}/submissions/{no}")
  @RolesAllowed("USER")
  @Operation(operationId = "getReportSubmission")
  public RestResponse<SubmissionDto> submission(@RestPath UUID id, @RestPath int no) {
    return Answers.ok(submissions.get(id, no));
  }

  @GET
  @Path("{id}/submissions/{no}/differences")
  @RolesAllowed("USER")
  @Operation(operationId = "getReportDifferences")
  public RestResponse<SubmissionDto.Differences> differences(
      @RestPath UUID id, @RestPath int no, @RestQuery Integer against) {
    return Answers.ok(submissions.differences(id, no, against));
  }
}
