package vn.tiendo.completeness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;

/** Counts of reports over periods. */
@Path("/api/v1/statistics/reports")
@Produces(MediaType.APPLICATION_JSON)
class ReportStatisticsResource {
  private final CompletenessService service;

  ReportStatisticsResource(CompletenessService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "getReportStatistics")
  public RestResponse<CompletenessDto.Statistics> statistics(
      @RestQuery("regime") UUID regimeId, @RestQuery Integer year) {
    return Answers.ok(service.statistics(regimeId, year));
  }
}
