package vn.tiendo.scorecard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.Remembered;

/** Indicators in numbers. */
@Path("/api/v1/statistics/indicators")
@Produces("application/json")
class StatisticsResource {
  private final StatisticsService statistics;
  private final ScoreFilters filters;

  StatisticsResource(StatisticsService statistics, ScoreFilters filters) {
    this.statistics = statistics;
    this.filters = filters;
  }

  @GET
  @RolesAllowed("USER")
  @Remembered
  @Operation(operationId = "getIndicatorStatistics")
  public RestResponse<StatisticsDto> get(@BeanParam ScoreFilters.Query query) {
    return Answers.ok(
        statistics.statistics(
            filters.of(query, null, null, null, null), ScoreFilters.words(query)));
  }
}
