package vn.tiendo.scorecard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;

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
  @Operation(operationId = "getIndicatorStatistics")
  public StatisticsDto get(@BeanParam ScoreFilters.Query query) {
    return statistics.statistics(
        filters.of(query, null, null, null, null), ScoreFilters.words(query));
  }
}
