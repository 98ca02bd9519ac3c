package vn.tiendo.period;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.common.web.Write;
import vn.tiendo.daily.ListWords;
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.WorkReason;

/** Periods in which units report. */
@Path("/api/v1/report-periods")
@Produces(MediaType.APPLICATION_JSON)
class ReportPeriodResource {
  private final ReportPeriodService service;

  ReportPeriodResource(ReportPeriodService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "listReportPeriods")
  public RestResponse<Page<ReportPeriodDto>> list(
      @RestQuery("regime") UUID regimeId,
      @RestQuery String state,
      @RestQuery String period,
      @RestQuery @DefaultValue("-period") String sort,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @RestQuery boolean includeTotal,
      @Context UriInfo uri) {
    PeriodRepository.Filter filter =
        new PeriodRepository.Filter(regimeId, ListWords.words(state), period);
    return Answers.page(service.list(filter, sort, new Paging(cursor, limit, includeTotal)), uri);
  }

  @POST
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = ReportPeriodDto.class, responseCode = "201")
  @Operation(operationId = "openReportPeriod")
  public RestResponse<ReportPeriodDto> open(ReportPeriodDto.Wanted wanted) {
    ReportPeriodDto period = service.open(wanted);
    return Answers.created("/api/v1/report-periods/" + period.id(), period);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("USER")
  @Operation(operationId = "getReportPeriod")
  public RestResponse<ReportPeriodDto> get(@RestPath UUID id) {
    return Answers.ok(service.get(id));
  }

  @POST
  @Path("{id}/locks")
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "lockReportPeriod")
  public RestResponse<ReportPeriodDto> lock(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return Answers.ok(service.lock(id, ifMatch));
  }

  @POST
  @Path("{id}/closures")
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "closeReportPeriod")
  public RestResponse<ReportPeriodDto> close(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return Answers.ok(service.close(id, ifMatch));
  }

  @POST
  @Path("{id}/reopenings")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "reopenReportPeriod")
  public RestResponse<ReportPeriodDto> reopen(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, WorkReason why) {
    return Answers.ok(service.reopen(id, ifMatch, why.reason()));
  }
}
