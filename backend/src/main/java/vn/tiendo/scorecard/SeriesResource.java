package vn.tiendo.scorecard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.Page;

/** How indicators have gone over time. */
@Path("/api/v1/indicator-series")
@Produces("application/json")
class SeriesResource {
  private final SeriesService series;
  private final ScoreFilters filters;

  SeriesResource(SeriesService series, ScoreFilters filters) {
    this.series = series;
    this.filters = filters;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "listIndicatorSeries")
  public RestResponse<Page<SeriesRow>> list(
      @BeanParam ScoreFilters.Query query,
      @QueryParam("planState") String planStates,
      @QueryParam("begun") Boolean begun,
      @QueryParam("status") String statuses,
      @QueryParam("reason") String reasons,
      @QueryParam("sort") @DefaultValue("code") String sort,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("includeTotal") boolean includeTotal,
      @Context UriInfo uri) {
    ScoreFilter filter = filters.of(query, planStates, begun, statuses, reasons);
    return Answers.page(
        series.page(
            new ScorecardService.Listing(filter, ScoreSort.of(sort), cursor, limit, includeTotal)),
        uri);
  }
}
