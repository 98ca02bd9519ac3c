package vn.tiendo.performance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.Paging;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
class PerformanceResource {
  private final PerformanceService service;

  PerformanceResource(PerformanceService service) {
    this.service = service;
  }

  @GET
  @Path("statistics/performance")
  @RolesAllowed("USER")
  @Operation(operationId = "getPerformance")
  public RestResponse<PerformanceDto> table(
      @RestQuery @DefaultValue("UNIT") By by,
      @RestQuery LocalDate from,
      @RestQuery LocalDate to,
      @RestQuery String plan,
      @RestQuery String unit,
      @RestQuery String kind,
      @RestQuery LocalDate asOf) {
    PerformanceQuery query = new PerformanceQuery();
    query.by = by;
    query.from = from;
    query.to = to;
    query.plan = plan;
    query.unit = unit;
    query.kind = kind;
    query.asOf = asOf;
    query.nested = true;
    return Answers.ok(service.table(query));
  }

  @GET
  @Path("performance-rows")
  @RolesAllowed("USER")
  @Operation(operationId = "listPerformanceRows")
  public RestResponse<Page<PerformanceRow>> rows(
      @BeanParam PerformanceQuery query,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @RestQuery boolean includeTotal,
      @Context UriInfo uri) {
    return Answers.page(service.rows(query, new Paging(cursor, limit, includeTotal)), uri);
  }
}
