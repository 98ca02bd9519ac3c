package vn.tiendo.scorecard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.calendar.Periods;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.Page;

/** How indicators stand. */
@Path("/api/v1/indicators")
@Produces("application/json")
class ScorecardResource {
  private final ScorecardService scorecards;
  private final SeriesService series;
  private final ScoreFilters filters;

  ScorecardResource(ScorecardService scorecards, SeriesService series, ScoreFilters filters) {
    this.scorecards = scorecards;
    this.series = series;
    this.filters = filters;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "listIndicators")
  public RestResponse<Page<IndicatorSummary>> list(
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
        scorecards.list(
            new ScorecardService.Listing(filter, ScoreSort.of(sort), cursor, limit, includeTotal)),
        uri);
  }

  @GET
  @Path("{id}/status")
  @RolesAllowed("USER")
  @Operation(operationId = "getIndicatorStatus")
  public StatusDto status(
      @PathParam("id") UUID id,
      @QueryParam("period") String period,
      @QueryParam("asOf") LocalDate asOf) {
    return scorecards.status(id, Periods.ofParameter("period", period), asOf);
  }

  @GET
  @Path("{id}/series")
  @RolesAllowed("USER")
  @Operation(operationId = "getIndicatorSeries")
  public SeriesDto series(
      @PathParam("id") UUID id,
      @QueryParam("member") UUID member,
      @QueryParam("from") Integer from,
      @QueryParam("to") Integer to,
      @QueryParam("asOf") LocalDate asOf) {
    return series.series(id, new SeriesService.Span(member, from, to), asOf);
  }
}
