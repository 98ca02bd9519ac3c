package vn.tiendo.consolidation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.Page;
import vn.tiendo.compilation.Compilation.IndicatorRow;
import vn.tiendo.compilation.Compilation.TaskRow;
import vn.tiendo.daily.Paging;

/** What there may be very much of in a report. */
@Path("/api/v1/consolidated-reports/{id}")
@Produces(MediaType.APPLICATION_JSON)
class RowsResource {
  private final RowsService service;

  RowsResource(RowsService service) {
    this.service = service;
  }

  @GET
  @Path("tasks")
  @RolesAllowed("USER")
  @Operation(operationId = "listConsolidatedTasks")
  public RestResponse<Page<TaskRow>> tasks(
      @RestPath UUID id,
      @RestQuery Integer version,
      @RestQuery String section,
      @RestQuery String label,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @RestQuery boolean includeTotal,
      @Context UriInfo uri) {
    Paging paging = new Paging(cursor, limit, includeTotal);
    return Answers.page(service.tasks(id, version, section, label, paging), uri);
  }

  @GET
  @Path("indicators")
  @RolesAllowed("USER")
  @Operation(operationId = "listConsolidatedIndicators")
  public RestResponse<Page<IndicatorRow>> indicators(
      @RestPath UUID id,
      @RestQuery Integer version,
      @RestQuery String status,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @RestQuery boolean includeTotal,
      @Context UriInfo uri) {
    Paging paging = new Paging(cursor, limit, includeTotal);
    return Answers.page(service.indicators(id, version, status, paging), uri);
  }

  @GET
  @Path("nodes/{code}/lines")
  @RolesAllowed("USER")
  @Operation(operationId = "listConsolidatedLines")
  public RestResponse<Page<RowsService.LineDto>> lines(
      @RestPath UUID id,
      @RestPath String code,
      @RestQuery Integer version,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @RestQuery boolean includeTotal,
      @Context UriInfo uri) {
    Paging paging = new Paging(cursor, limit, includeTotal);
    return Answers.page(service.lines(id, version, code, paging), uri);
  }
}
