package vn.tiendo.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.Remembered;

/** Statistics of tasks and work items. */
@Path("/api/v1/statistics/tasks")
@Produces(MediaType.APPLICATION_JSON)
class TaskStatisticsResource {
  /** Parameters that shape the table; the others narrow it and go on into the lists. */
  private static final Set<String> SHAPE =
      Set.of("level", "groupBy", "asOf", "deadlineBasis", "fields");

  private final TaskCounting counting;

  TaskStatisticsResource(TaskCounting counting) {
    this.counting = counting;
  }

  @GET
  @RolesAllowed("USER")
  @Remembered
  @Operation(operationId = "getTaskStatistics")
  public RestResponse<TaskStatisticsDto> get(
      @BeanParam StatisticsQuery query, @Context UriInfo uri) {
    Map<String, String> asked = new LinkedHashMap<>();
    uri.getQueryParameters()
        .forEach(
            (name, values) -> {
              if (!SHAPE.contains(name)) {
                asked.put(name, values.getFirst());
              }
            });
    return Answers.ok(counting.count(query, asked));
  }
}
